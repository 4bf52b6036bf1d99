import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type JSX } from 'react';
import type { Grid, Reading, SheetMapping } from '../../matrix';
import type { FieldRef } from '../../plan';
import type { Speaker } from '../../strings';
import { ColumnPicker } from './column-picker';
import { fieldGroup, type FieldGroup } from './field-groups';
import { sheetRows } from './sheet-rows';
import { yearsFor } from './uses';

const numberWidth = 28;

const useStyles = makeStyles({
  frame: {
    overflow: 'auto', flexGrow: 1, minHeight: '200px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: { borderCollapse: 'separate', borderSpacing: 0, fontSize: '11px', lineHeight: '14px', color: tokens.colorNeutralForeground1 },
  cell: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '3px 6px', verticalAlign: 'top', textAlign: 'left', maxWidth: '128px', fontWeight: tokens.fontWeightRegular },
  clip: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '3', overflow: 'hidden', overflowWrap: 'anywhere' },
  pick: { position: 'sticky', top: 0, zIndex: 2, padding: '6px', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  number: { position: 'sticky', left: 0, zIndex: 1, width: `${numberWidth}px`, minWidth: `${numberWidth}px`, textAlign: 'right', backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  corner: { zIndex: 3, verticalAlign: 'bottom', fontSize: '10px', paddingInline: '2px' },
  header: { fontWeight: tokens.fontWeightSemibold },
  above: { color: tokens.colorNeutralForeground3 },
  headerNumber: { fontWeight: tokens.fontWeightBold, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground5 },
});

const shade = (colour: string): string => `color-mix(in srgb, ${colour} 30%, ${tokens.colorNeutralBackground1})`;

/** On top of a column: strong. */
const useTops = makeStyles({
  unread: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  butir: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2, borderLeft: `2px solid ${tokens.colorPaletteBlueBorderActive}` },
  indikator: { backgroundColor: tokens.colorPaletteGrapeBackground2, color: tokens.colorPaletteGrapeForeground2, borderLeft: `2px solid ${tokens.colorPaletteGrapeBorderActive}` },
  kinerja: { backgroundColor: tokens.colorPaletteForestBackground2, color: tokens.colorPaletteForestForeground2, borderLeft: `2px solid ${tokens.colorPaletteForestBorderActive}` },
  dana: { backgroundColor: tokens.colorPaletteBrassBackground2, color: tokens.colorPaletteBrassForeground2, borderLeft: `2px solid ${tokens.colorPaletteBrassBorderActive}` },
  capaian: { backgroundColor: tokens.colorPaletteTealBackground2, color: tokens.colorPaletteTealForeground2, borderLeft: `2px solid ${tokens.colorPaletteTealBorderActive}` },
  pelaku: { backgroundColor: tokens.colorPaletteBerryBackground2, color: tokens.colorPaletteBerryForeground2, borderLeft: `2px solid ${tokens.colorPaletteBerryBorderActive}` },
  lain: { backgroundColor: tokens.colorPalettePlatinumBackground2, color: tokens.colorPalettePlatinumForeground2, borderLeft: `2px solid ${tokens.colorPalettePlatinumBorderActive}` },
});

/** The cells below: a shade of it, so that they stay easy to read. Engines without `color-mix` keep the edge. */
const useCells = makeStyles({
  unread: { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground3, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  butir: { backgroundColor: shade(tokens.colorPaletteBlueBackground2), borderLeft: `2px solid ${tokens.colorPaletteBlueBorderActive}` },
  indikator: { backgroundColor: shade(tokens.colorPaletteGrapeBackground2), borderLeft: `2px solid ${tokens.colorPaletteGrapeBorderActive}` },
  kinerja: { backgroundColor: shade(tokens.colorPaletteForestBackground2), borderLeft: `2px solid ${tokens.colorPaletteForestBorderActive}` },
  dana: { backgroundColor: shade(tokens.colorPaletteBrassBackground2), borderLeft: `2px solid ${tokens.colorPaletteBrassBorderActive}` },
  capaian: { backgroundColor: shade(tokens.colorPaletteTealBackground2), borderLeft: `2px solid ${tokens.colorPaletteTealBorderActive}` },
  pelaku: { backgroundColor: shade(tokens.colorPaletteBerryBackground2), borderLeft: `2px solid ${tokens.colorPaletteBerryBorderActive}` },
  lain: { backgroundColor: shade(tokens.colorPalettePlatinumBackground2), borderLeft: `2px solid ${tokens.colorPalettePlatinumBorderActive}` },
});

/** Below this the words of a header leave a column's meaning in doubt. */
const doubtful = 0.6;

interface MappingTableProps {
  readonly grid: Grid;
  readonly mapping: SheetMapping;
  readonly touched: ReadonlySet<number>;
  readonly own: Reading | null;
  readonly speaker: Speaker;
  readonly onPick: (column: number, use: FieldRef | null) => void;
}

/** The first rows of a sheet, what each column holds on top of it. */
export function MappingTable({ grid, mapping, touched, own, speaker, onPick }: MappingTableProps): JSX.Element {
  const styles = useStyles();
  const rows = useMemo(() => sheetRows(grid, mapping), [grid, mapping]);
  const years = useMemo(() => yearsFor(mapping, own), [mapping, own]);
  const groups = new Map<number, FieldGroup | null>(mapping.columns.map(({ column, use }) => [column, use ? fieldGroup(use.field) : null]));
  const strangers = useMemo(() => strangersOf(grid, mapping), [grid, mapping]);
  const tops = useTops();
  const shades = useCells();
  const isDoubtful = (column: number): boolean => {
    if (touched.has(column) || own === null) return false;
    const read = own.columns.find((one) => one.column === column);
    return read ? read.confidence < doubtful : strangers.has(column) && groups.get(column) === null;
  };
  // A narrow pane shows two columns at a time: the first that wants looking at comes into view.
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = frame.current?.querySelector<HTMLElement>('th[data-doubtful]');
    if (frame.current && first) frame.current.scrollLeft = first.offsetLeft - numberWidth - 24;
  }, []);
  return (
    <div ref={frame} className={styles.frame} role="region" aria-label={speaker.say('mapping.tabel')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.pick, styles.number, styles.corner)}>{speaker.say('mapping.nomorBaris')}</th>
            {mapping.columns.map((column) => (
              <th key={column.column} scope="col" data-doubtful={isDoubtful(column.column) || undefined} className={mergeClasses(styles.cell, styles.pick, tops[groups.get(column.column) ?? 'unread'])}>
                <ColumnPicker
                  column={column}
                  mapping={mapping}
                  years={years}
                  suggestions={own?.alternatives.filter((one) => one.column === column.column) ?? []}
                  isDoubtful={isDoubtful(column.column)}
                  speaker={speaker}
                  onPick={(use) => onPick(column.column, use)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, kind, cells }) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.number, kind === 'header' && styles.headerNumber)}>{row + 1}</th>
              {cells.map((cell) => (
                <td
                  key={cell.column}
                  colSpan={cell.columnSpan}
                  rowSpan={cell.rowSpan}
                  className={mergeClasses(styles.cell, shades[kind === 'above' || cell.columnSpan > 1 ? 'unread' : (groups.get(cell.column) ?? 'unread')], kind === 'header' && styles.header, kind === 'above' && styles.above)}
                >
                  <span className={styles.clip}>{cell.text}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Columns that hold sentences in most of the rows that are looked at. */
function strangersOf(grid: Grid, mapping: SheetMapping): ReadonlySet<number> {
  const from = mapping.header.lastRow + 1 - grid.origin.row;
  return new Set(mapping.columns.flatMap(({ column, header }) => {
    const texts = grid.texts.slice(Math.max(0, from), from + 40).map((cells) => cells[column - grid.origin.column] ?? '').filter((text) => text.trim() !== '');
    const sentences = texts.filter((text) => /\p{L}+[^\p{L}]+\p{L}+/u.test(text)).length;
    return header !== '' && sentences >= 2 && sentences * 2 >= texts.length ? [column] : [];
  }));
}
