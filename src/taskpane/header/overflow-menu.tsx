import { Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemCheckbox, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { JSX } from 'react';
import type { SessionState } from '../../excel/session-state';
import { usePane } from '../context';

/** What is wanted seldom: columns, checking while typing, language, about. */
export default function OverflowMenu({ state, onMapping, onAbout }: { readonly state: SessionState; readonly onMapping: (() => void) | undefined; readonly onAbout: () => void }): JSX.Element {
  const { session, speaker, setLanguage } = usePane();
  return (
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
          {onMapping ? <MenuDivider /> : null}
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
  );
}
