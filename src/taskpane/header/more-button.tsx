import { Button } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { JSX } from 'react';

/** Holds the menu’s place while the menu itself is still loading; until then it cannot be pressed. */
export function MoreButton({ label }: { readonly label: string }): JSX.Element {
  return <Button size="small" appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={label} title={label} disabled />;
}
