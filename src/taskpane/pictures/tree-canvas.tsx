import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowAutofitWidth20Regular } from '@fluentui/react-icons/svg/arrow-autofit-width';
import { PageFit16Regular } from '@fluentui/react-icons/svg/page-fit';
import { ZoomIn16Regular } from '@fluentui/react-icons/svg/zoom-in';
import { ZoomOut16Regular } from '@fluentui/react-icons/svg/zoom-out';
import { memo, useCallback, useEffect, useLayoutEffect, useRef, useState, type JSX, type KeyboardEvent, type PointerEvent } from 'react';
import { fonts, paper, type BoxMarks, type Mark, type Role, type TreePicture } from '../../layouts/pictures';
import { levels, type OwnerId } from '../../plan';
import type { Speaker } from '../../strings';
import { nextBox, type Way } from './walk-boxes';

const useStyles = makeStyles({
  root: { position: 'relative', flexGrow: 1, flexBasis: 0, minHeight: '200px', display: 'flex' },
  view: {
    flexGrow: 1, minWidth: 0, overflow: 'auto', backgroundColor: tokens.colorNeutralBackground3, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, cursor: 'grab', touchAction: 'pan-x pan-y', scrollbarGutter: 'stable',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  dragging: { cursor: 'grabbing', userSelect: 'none' },
  picture: { display: 'block', fontFamily: fonts },
  box: {
    cursor: 'pointer', outlineStyle: 'none',
    '& > [data-ring]': { fill: 'none', stroke: 'none' },
    ':hover > [data-ring]': { stroke: tokens.colorBrandStroke1, strokeWidth: '2px' },
    ':focus-visible > [data-ring]': { stroke: tokens.colorStrokeFocus2, strokeWidth: '3px' },
  },
  selected: { '& > [data-ring]': { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '3px' } },
  icon: { width: '16px', height: '16px' },
  tools: { position: 'absolute', insetBlockEnd: '16px', insetInlineEnd: '16px', display: 'flex', backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow4 },
  percent: { minWidth: '38px', alignSelf: 'center', textAlign: 'center', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

const [smallest, largest, step] = [0.08, 4, 1.25];
/** Pixels per point of a picture in its own size. */
const readable = 4 / 3;
/** As wide as the view and no larger than on paper, as wide as the view, or all of it in the view. */
type Fit = 'buka' | 'lebar' | 'seluruh';
/** Pixels of movement that make a press a drag. */
const still = 4;

interface TreeCanvasProps {
  readonly picture: TreePicture;
  readonly speaker: Speaker;
  readonly selected: OwnerId | null;
  readonly onGo: (owner: OwnerId) => void;
}

/** The drawing on the screen, crisp at every size: zoomed with buttons, keys and Ctrl+wheel, moved by dragging, scrolling and keys. */
export function TreeCanvas({ picture, speaker, selected, onGo }: TreeCanvasProps): JSX.Element {
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(readable);
  const [focused, setFocused] = useState<OwnerId | null>(null);
  const [dragging, setDragging] = useState(false);
  const drag = useRef<{ readonly x: number; readonly y: number; readonly left: number; readonly top: number; moved: boolean } | null>(null);
  /** The point of the picture that stays under the mouse, and where that is in the view. */
  const hold = useRef<{ readonly x: number; readonly y: number; readonly atX: number; readonly atY: number } | null>(null);

  /** How the picture is fitted; null once the planner has chosen a size of her own. */
  const fitted = useRef<Fit | null>('buka');

  const zoomTo = useCallback((wanted: (now: number) => number, at?: { readonly x: number; readonly y: number }) => {
    const element = view.current;
    if (!element) return;
    fitted.current = null;
    setZoom((now) => {
      const next = Math.min(largest, Math.max(smallest, wanted(now)));
      const [atX, atY] = at ? [at.x, at.y] : [element.clientWidth / 2, element.clientHeight / 2];
      hold.current = { x: (element.scrollLeft + atX) / now, y: (element.scrollTop + atY) / now, atX, atY };
      return next;
    });
  }, []);
  useLayoutEffect(() => {
    const element = view.current;
    if (!element || !hold.current) return;
    const { x, y, atX, atY } = hold.current;
    hold.current = null;
    element.scrollTo(x * zoom - atX, y * zoom - atY);
  }, [zoom]);

  const { width, height } = picture;
  /** The size that is fitted in this way to the view as it is now. */
  const sizeFor = useCallback((how: Fit): number => {
    const element = view.current;
    if (!element) return readable;
    return Math.max(smallest, Math.min(how === 'buka' ? readable : largest, element.clientWidth / width, how === 'seluruh' ? element.clientHeight / height : Infinity));
  }, [width, height]);
  const fit = useCallback((how: Fit) => {
    fitted.current = how;
    setZoom(sizeFor(how));
    view.current?.scrollTo(0, 0);
  }, [sizeFor]);

  // Another part of the plan begins as wide as the pane, and no larger than on paper.
  const firstId = picture.boxes[0]?.id;
  useLayoutEffect(() => {
    fit('buka');
    // eslint-disable-next-line react-hooks/exhaustive-deps -- an edit that only changes words must not move the picture
  }, [width, firstId]);

  // What is fitted stays so while the pane is made wider or lower.
  useEffect(() => {
    const element = view.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      if (fitted.current !== null) setZoom(sizeFor(fitted.current));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [sizeFor]);

  // React's own wheel listeners cannot keep the browser from zooming the page.
  useEffect(() => {
    const element = view.current;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      zoomTo((now) => now * Math.exp(-event.deltaY / 300), { x: event.clientX - left, y: event.clientY - top });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [zoomTo]);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    const element = view.current;
    if (!element || event.button !== 0 || event.pointerType === 'touch') return;
    drag.current = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop, moved: false };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const from = drag.current;
    const element = view.current;
    if (!from || !element) return;
    if (!from.moved && Math.hypot(event.clientX - from.x, event.clientY - from.y) < still) return;
    if (!from.moved) {
      from.moved = true;
      element.setPointerCapture(event.pointerId);
      setDragging(true);
    }
    element.scrollTo(from.left - (event.clientX - from.x), from.top - (event.clientY - from.y));
  };
  const onPointerUp = (): void => {
    setDragging(false);
    // The click that follows a drag is none.
    if (drag.current?.moved) setTimeout(() => (drag.current = null), 0);
    else drag.current = null;
  };
  const go = useCallback((owner: OwnerId) => {
    if (!drag.current?.moved) onGo(owner);
  }, [onGo]);

  const boxes = picture.boxes;
  const entry = boxes.some(({ id }) => id === focused) ? focused : boxes[0]?.id ?? null;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === '+' || event.key === '=') zoomTo((now) => now * step);
    else if (event.key === '-') zoomTo((now) => now / step);
    else if (event.key === '0') fit('lebar');
    else if (event.key === '9') fit('seluruh');
    else {
      const here = (event.target as Element).getAttribute('data-box');
      const way = ways[event.key];
      // On the view itself arrows scroll, as the browser does by itself.
      if (here === null || way === undefined) return;
      const next = nextBox(boxes, here, way);
      const target = next === null ? null : view.current?.querySelector<SVGGElement>(`[data-box="${CSS.escape(next)}"]`);
      if (target) {
        target.focus({ preventScroll: true });
        target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
    }
    event.preventDefault();
  };

  return (
    <div className={styles.root}>
      <div ref={view} className={mergeClasses(styles.view, dragging && styles.dragging)} role="group" aria-label={speaker.say('pictures.kanvas')} tabIndex={0} onKeyDown={onKeyDown} onPointerDown={onPointerDown} onPointerMove={onPointerMove} onPointerUp={onPointerUp} onPointerCancel={onPointerUp}>
        <svg className={styles.picture} lang="id" width={picture.width * zoom} height={picture.height * zoom} viewBox={`0 0 ${picture.width} ${picture.height}`}>
          <g aria-hidden>{picture.around.map((mark, index) => <Shown key={index} mark={mark} />)}</g>
          {boxes.map((box) => <Box key={box.id} box={box} className={mergeClasses(styles.box, selected !== null && box.marks.some(({ owner }) => owner === selected) && styles.selected)} isEntry={box.id === entry} onFocus={setFocused} onGo={go} />)}
        </svg>
      </div>
      <div className={styles.tools} role="toolbar" aria-label={speaker.say('pictures.ukuran')}>
        <Button size="small" appearance="subtle" icon={<ZoomOut16Regular />} aria-label={speaker.say('pictures.perkecil')} title={speaker.say('pictures.perkecil')} onClick={() => zoomTo((now) => now / step)} />
        <span className={styles.percent} aria-live="polite">{Math.round(zoom * 75)} %</span>
        <Button size="small" appearance="subtle" icon={<ZoomIn16Regular />} aria-label={speaker.say('pictures.perbesar')} title={speaker.say('pictures.perbesar')} onClick={() => zoomTo((now) => now * step)} />
        <Button size="small" appearance="subtle" icon={<ArrowAutofitWidth20Regular className={styles.icon} />} aria-label={speaker.say('pictures.pasLebar')} title={speaker.say('pictures.pasLebar')} onClick={() => fit('lebar')} />
        <Button size="small" appearance="subtle" icon={<PageFit16Regular />} aria-label={speaker.say('pictures.pas')} title={speaker.say('pictures.pas')} onClick={() => fit('seluruh')} />
      </div>
    </div>
  );
}

const ways: Readonly<Record<string, Way>> = { ArrowUp: 'atas', ArrowDown: 'bawah', ArrowLeft: 'kiri', ArrowRight: 'kanan' };

interface BoxProps {
  readonly box: BoxMarks;
  readonly className: string;
  readonly isEntry: boolean;
  readonly onFocus: (id: OwnerId) => void;
  readonly onGo: (owner: OwnerId) => void;
}

const Box = memo(function Box({ box, className, isEntry, onFocus, onGo }: BoxProps): JSX.Element {
  const ink = inkOf(box);
  return (
    <g
      className={className}
      role="button"
      aria-label={box.label}
      tabIndex={isEntry ? 0 : -1}
      data-box={box.id}
      onFocus={() => onFocus(box.id)}
      onClick={(event) => onGo((event.target as Element).getAttribute('data-owner') ?? box.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onGo(box.id);
      }}
    >
      {box.marks.map((mark, index) => <Shown key={index} mark={mark} owner={mark.owner} ink={mark.role === 'tingkat' ? ink : undefined} />)}
      <rect data-ring="" x={box.x} y={box.y} width={box.width} height={box.height} vectorEffect="non-scaling-stroke" />
    </g>
  );
});

/** Colours on the screen follow the pane's theme; heads of levels have the colours of paper, words on them too. */
function lookOf(role: Role): { readonly fill?: string; readonly stroke?: string; readonly strokeWidth?: number; readonly strokeDasharray?: string } {
  switch (role) {
    case 'kertas': case 'kotak': return { fill: tokens.colorNeutralBackground1 };
    case 'garis': return { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1 };
    case 'kotak-tanpa-opd': return { fill: 'none', stroke: tokens.colorStatusDangerForeground1, strokeWidth: 1.75, strokeDasharray: '5 3' };
    case 'tanpa-opd': return { fill: tokens.colorStatusDangerForeground1 };
    case 'keterangan': case 'nilai': case 'opd': return { fill: tokens.colorNeutralForeground2 };
    case 'judul': case 'tingkat': case 'uraian': case 'indikator': return { fill: tokens.colorNeutralForeground1 };
    default: {
      const level = levels.find((one) => role === `kepala-${one}`);
      return level ? { fill: paper.heads[level][0] } : {};
    }
  }
}

function inkOf({ marks }: BoxMarks): string | undefined {
  const level = levels.find((one) => marks.some(({ role }) => role === `kepala-${one}`));
  return level && paper.heads[level][1];
}

function Shown({ mark, owner, ink }: { readonly mark: Mark; readonly owner?: OwnerId; readonly ink?: string | undefined }): JSX.Element {
  const look = ink === undefined ? lookOf(mark.role) : { fill: ink };
  switch (mark.kind) {
    case 'rect':
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} style={look} data-owner={owner} />;
    case 'line':
      return <path d={`M${mark.x1} ${mark.y1}L${mark.x2} ${mark.y2}`} style={look} />;
    case 'text':
      return <text x={mark.x} y={mark.y} fontSize={mark.lettering.size} fontWeight={mark.lettering.bold ? 600 : 400} style={look} data-owner={owner}>{mark.text}</text>;
  }
}
