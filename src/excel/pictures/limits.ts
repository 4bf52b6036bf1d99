/** Charts on one sheet: beyond it Excel becomes slow, and nobody looks at them all. */
export const mostCharts = 48;
