const upTo = (last: number): readonly string[] => Array.from({ length: last }, (_, index) => `1.${index + 1}`);

/**
 * The requirement sets that a manifest for Excel may name, with their versions (requirement set reference, August 2026). ExcelApiOnline and
 * ExcelApiDesktop exist, but the reference says that a manifest cannot ask for them: the code does, when it runs.
 */
export const requirementSets: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: upTo(21),
  SharedRuntime: upTo(2),
  AddinCommands: ['1.1', '1.3'],
  RibbonApi: upTo(3),
  DialogApi: upTo(2),
  DialogOrigin: ['1.1'],
  ContextMenuApi: ['1.1'],
  KeyboardShortcuts: ['1.1'],
  OpenBrowserWindowApi: ['1.1'],
  TaskPaneApi: ['1.1'],
  NestedAppAuth: ['1.1'],
  IdentityAPI: ['1.3'],
  CustomFunctionsRuntime: upTo(5),
  ImageCoercion: upTo(2),
  BindingEvents: ['1.1'],
  CompressedFile: ['1.1'],
  DocumentEvents: ['1.1'],
  File: ['1.1'],
  MatrixBindings: ['1.1'],
  MatrixCoercion: ['1.1'],
  Selection: ['1.1'],
  Settings: ['1.1'],
  TableBindings: ['1.1'],
  TableCoercion: ['1.1'],
  TextBindings: ['1.1'],
  TextCoercion: ['1.1'],
};
