import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, memo, type JSX } from 'react';
import type { Speaker } from '../../strings';
import type { Preview, PreviewRow } from '../model/preview';

/** Pixels for one character of the drawing's width: small, since the table is looked at, not read. */
const character = 6.6;
const padding = 8;

/** The most that a preview takes of a pane where choices are made beside it: less than a fourth, enough for the header and three rows. */
export const lowHeight = 'clamp(120px, 23vh, 240px)';

/** Lines of a body cell in a low preview. */
const lowLines = 2;

const useStyles = makeStyles({
  frame: {
    overflow: 'auto', maxHeight: 'min(260px, 34vh)', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  low: { maxHeight: lowHeight },
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: '10px', lineHeight: '13px', color: tokens.colorNeutralForeground1 },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 4px', verticalAlign: 'top', overflowWrap: 'anywhere' },
  header: { backgroundColor: tokens.colorNeutralBackground4, verticalAlign: 'middle' },
  // Long header words would leave no room for rows: they are cut, and said whole to whoever points at them.
  lowTable: { fontSize: '9px', lineHeight: '12px' },
  lowCell: { padding: '1px 3px' },
  cut: { display: '-webkit-box', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  // Titles are centred over a width that the pane does not have.
  plain: { border: 'none', whiteSpace: 'pre', textAlign: 'left' },
  gap: { color: tokens.colorNeutralForeground3, fontStyle: 'italic', textAlign: 'left' },
  bold: { fontWeight: tokens.fontWeightSemibold },
  Left: { textAlign: 'left' },
  Center: { textAlign: 'center' },
  Right: { textAlign: 'right' },
  more: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

interface PreviewTableProps {
  readonly preview: Preview;
  readonly speaker: Speaker;
  /** Leaves more room for what is chosen beside it. */
  readonly low?: boolean;
}

/** The first rows of a table as it will stand on its sheet; every cell is text. */
export const PreviewTable = memo(function PreviewTable({ preview, speaker, low = false }: PreviewTableProps): JSX.Element {
  const styles = useStyles();
  const { more, moreAbove } = preview;
  const left = more > 0 ? speaker.say('paneTables.isi.pratinjau.lagi', { count: more }) : null;
  const gap = left === null || moreAbove === null ? null : <tr><td colSpan={preview.widths.length} className={mergeClasses(styles.cell, styles.gap)}>{left}</td></tr>;
  // What stands below the table runs on beside its cell, as the titles do.
  const below = ({ row }: PreviewRow): boolean => moreAbove !== null && row >= moreAbove;
  const headerFrom = preview.rows.findIndex((row) => row.header);
  return (
    <>
      <div className={mergeClasses(styles.frame, low && styles.low)} role="region" aria-label={speaker.say('paneTables.isi.pratinjau')} tabIndex={0}>
        <table className={mergeClasses(styles.table, low && styles.lowTable)} style={{ width: preview.widths.reduce((sum, width) => sum + width * character + padding, 0) }}>
          <colgroup>{preview.widths.map((width, column) => <col key={column} style={{ width: width * character + padding }} />)}</colgroup>
          <tbody>
            {preview.rows.map((row, index) => (
              <Fragment key={row.row}>
                {row.row === moreAbove ? gap : null}
                <tr>
                  {row.cells.map((cell) => {
                    const Cell = row.header && cell.text !== '' ? 'th' : 'td';
                    return (
                      <Cell
                        key={cell.column}
                        colSpan={cell.columnSpan}
                        rowSpan={cell.rowSpan}
                        className={mergeClasses(styles.cell, low && styles.lowCell, row.header && styles.header, cell.bold && styles.bold, index < headerFrom || below(row) ? styles.plain : styles[cell.align])}
                      >
                        {!low || cell.text === '' ? cell.text : <div className={styles.cut} style={{ WebkitLineClamp: row.header ? cell.rowSpan : Math.max(lowLines, cell.rowSpan) }} title={cell.text}>{cell.text}</div>}
                      </Cell>
                    );
                  })}
                </tr>
              </Fragment>
            ))}
            {moreAbove !== null && moreAbove >= preview.rows.length ? gap : null}
          </tbody>
        </table>
      </div>
      {left !== null && moreAbove === null ? <p className={styles.more}>{left}</p> : null}
    </>
  );
});
