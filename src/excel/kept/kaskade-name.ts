export { kaskadeName } from '../../matrix/kept-entries';
