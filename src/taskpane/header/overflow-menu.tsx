import { Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemCheckbox, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { lazy, Suspense, useState, type JSX } from 'react';
import type { SessionState } from '../../excel/session-state';
import { usePane } from '../context';
import { findingsWords } from '../guards/words';
import { Boundary } from '../parts/boundary';

const GuardsDialog = lazy(() => import('../guards/guards-dialog'));

interface OverflowMenuProps {
  readonly state: SessionState;
  readonly onMapping: (() => void) | undefined;
  readonly onProfil: (() => void) | undefined;
  readonly onCompare: (() => void) | undefined;
  readonly onPictures: (() => void) | undefined;
  readonly onAbout: () => void;
}

/** What is wanted seldom: columns, profile, guards, the findings sheet, comparing documents, pictures, checking while typing, language, about. */
export default function OverflowMenu({ state, onMapping, onProfil, onCompare, onPictures, onAbout }: OverflowMenuProps): JSX.Element {
  const { session, speaker, setLanguage } = usePane();
  const [guarding, setGuarding] = useState(false);
  const hasTables = (state.workbook?.tables.length ?? 0) > 0;
  return (
    <>
    <Menu
      checkedValues={{ langsung: state.live ? ['ya'] : [], bahasa: [speaker.language] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === 'langsung') session.setLive(checkedItems.includes('ya'));
        else setLanguage(checkedItems.includes('en') ? 'en' : 'id');
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={speaker.say('pane.menu')} title={speaker.say('pane.menu')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {onMapping ? <MenuItem onClick={onMapping}>{speaker.say('mapping.menu')}</MenuItem> : null}
          {onProfil ? <MenuItem onClick={onProfil}>{speaker.say('profil.menu')}</MenuItem> : null}
          {hasTables ? <MenuItem onClick={() => setGuarding(true)}>{speaker.say('guards.menu')}</MenuItem> : null}
          {hasTables ? <MenuItem disabled={state.work !== null} onClick={() => void session.writeFindings(findingsWords(speaker))}>{speaker.say('findingsSheet.menu')}</MenuItem> : null}
          {onCompare ? <MenuItem onClick={onCompare}>{speaker.say('compare.menu')}</MenuItem> : null}
          {onPictures ? <MenuItem onClick={onPictures}>{speaker.say('pictures.menu')}</MenuItem> : null}
          {onMapping || onProfil || hasTables ? <MenuDivider /> : null}
          <MenuItemCheckbox name="langsung" value="ya">{speaker.say('pane.langsung')}</MenuItemCheckbox>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{speaker.say('pane.bahasa')}</MenuGroupHeader>
            <MenuItemRadio name="bahasa" value="id">{speaker.say('pane.bahasa.id')}</MenuItemRadio>
            <MenuItemRadio name="bahasa" value="en">{speaker.say('pane.bahasa.en')}</MenuItemRadio>
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={onAbout}>{speaker.say('pane.tentang')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
    {guarding ? (
      <Boundary fallback={() => null}>
        <Suspense fallback={null}>
          <GuardsDialog state={state} onClose={() => setGuarding(false)} />
        </Suspense>
      </Boundary>
    ) : null}
    </>
  );
}
