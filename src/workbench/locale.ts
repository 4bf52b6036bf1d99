import type { Locale } from './engine';

/** Regional settings of a planner's Windows: comma for decimals, point for thousands, day first. The engine ships none for Indonesia. */
export const indonesia: Locale = {
  name: 'Indonesia',
  code: 'id_ID',
  thousandsSeparator: '.',
  decimalSeparator: ',',
  weekStart: 1,
  dateFormat: 'dd/mm/yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
};
