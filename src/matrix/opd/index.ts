export { agencyBook, learnAgencies, type AgencyBook, type AgencyEntry } from './agencies';
export { readAgencyList } from './agency-list';
export { nearestAgencies, parseOpdCell } from './parse-opd';
export { agencyInTitles, isWildcard } from './split';
export { keyOf as agencyKey } from './names';
