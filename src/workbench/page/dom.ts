type Attributes = Record<string, string | boolean | undefined>;

/** One element with attributes and children; text goes in as text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children);
  return node;
}

/** A button that does one thing; `icon` is a Font Awesome name, read as decoration. */
export function button(label: string, attributes: Attributes & { icon?: string }, act?: () => void): HTMLButtonElement {
  const { icon, ...rest } = attributes;
  const node = make('button', { type: 'button', ...rest }, ...(icon ? [make('i', { class: `fa ${icon}`, 'aria-hidden': 'true' })] : []), make('span', {}, label));
  if (act) node.addEventListener('click', act);
  return node;
}
