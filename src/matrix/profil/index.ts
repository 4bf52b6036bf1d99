export { printGrades, printList, printProfil, type ProfilLine } from './print';
export { parseGrades, parseList, parsePeriod, profilWrites, readProfil, type ProfilProblem, type ProfilReading, type ProfilWrite } from './parse';
export { profilHeads, profilLabels, regimeNames, type ProfilKey } from './words';
