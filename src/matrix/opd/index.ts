export { agencyBook, learnAgencies, type AgencyBook, type AgencyEntry } from './agencies';
export { readAgencyList } from './agency-list';
export { nearestAgencies, parseOpdCell } from './parse-opd';
export { agencyInTitles, isWildcard, labelledAgency } from './split';
export { isAgencyName, keyOf as agencyKey, looksLikeAgency } from './names';
