import { Button, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import type { JSX } from 'react';
import type { SheetRef } from '../../excel/reading/read-sheets';
import { usePane } from '../context';

interface RefillOfferProps {
  /** Tables of this layout that stand in the workbook, newest first. */
  readonly sheets: readonly SheetRef[];
  /** Id of the sentence that says what it does. */
  readonly describedBy: string;
  readonly disabled: boolean;
  readonly onPick: (sheet: SheetRef) => void;
}

/** Filling a table again that stands already, which is what is mostly meant where one does: one button whatever their number, so that a low pane keeps its room. */
export function RefillOffer({ sheets, describedBy, disabled, onPick }: RefillOfferProps): JSX.Element | null {
  const { speaker } = usePane();
  const [only] = sheets;
  if (!only) return null;
  if (sheets.length === 1) return <Button appearance="primary" icon={<ArrowSync20Regular />} aria-describedby={describedBy} disabledFocusable={disabled} onClick={() => onPick(only)}>{speaker.say('refill.tawaran', { sheet: only.name })}</Button>;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="primary" icon={<ArrowSync20Regular />} aria-describedby={describedBy} disabledFocusable={disabled}>{speaker.say('refill.tawaran.beberapa', { count: sheets.length })}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{sheets.map((sheet) => <MenuItem key={sheet.id} disabled={disabled} onClick={() => onPick(sheet)}>{speaker.say('refill.tawaran', { sheet: sheet.name })}</MenuItem>)}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
