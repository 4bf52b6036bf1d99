/** Runs in the pane's frame before office.js: the workbench gives this window what a desktop host would have given it. */
(window.parent as { kaskadeConnect?: (pane: Window) => void }).kaskadeConnect?.(window);
