import ts from 'typescript';

/** The call that binds ribbon functions; its argument is an object of functions, keyed by the ids that the manifest names. */
const binder = 'bindRibbon';

export interface FunctionNames {
  readonly names: ReadonlySet<string>;
  /** Bindings whose ids could not be told from the source, as "file:line". */
  readonly unclear: readonly string[];
}

/**
 * The ids of the ribbon functions, read from the source: `bindRibbon({ periksa: …, … })`, where the object may also be a constant or the
 * result of a function of these sources, and `Office.actions.associate('periksa', …)`. Nothing is run.
 */
export function readFunctionNames(sources: ReadonlyMap<string, string>): FunctionNames {
  const names = new Set<string>();
  const unclear: string[] = [];
  const files = [...sources].map(([path, text]) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  const objects = new Map(files.flatMap(namedObjects));
  for (const file of files) {
    each(file, (node) => {
      if (!ts.isCallExpression(node)) return;
      const [first] = node.arguments;
      if (!first) return;
      if (ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'associate' && ts.isStringLiteralLike(first)) names.add(first.text);
      if (!ts.isIdentifier(node.expression) || node.expression.text !== binder) return;
      const keys = keysOf(first, objects);
      if (keys) for (const key of keys) names.add(key);
      else unclear.push(`${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    });
  }
  return { names, unclear };
}

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => each(child, visit));
}

type Objects = ReadonlyMap<string, ts.ObjectLiteralExpression>;

/** Constants that are an object, and functions that return one, by name. */
function namedObjects(file: ts.SourceFile): (readonly [string, ts.ObjectLiteralExpression])[] {
  const found: (readonly [string, ts.ObjectLiteralExpression])[] = [];
  each(file, (node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      const value = bare(node.initializer);
      const result = ts.isArrowFunction(value) || ts.isFunctionExpression(value) ? returned(value.body) : value;
      if (result && ts.isObjectLiteralExpression(result)) found.push([node.name.text, result]);
    } else if (ts.isFunctionDeclaration(node) && node.name && node.body) {
      const result = returned(node.body);
      if (result && ts.isObjectLiteralExpression(result)) found.push([node.name.text, result]);
    }
  });
  return found;
}

function returned(body: ts.ConciseBody): ts.Expression | undefined {
  if (!ts.isBlock(body)) return bare(body);
  const last = body.statements.at(-1);
  return last && ts.isReturnStatement(last) && last.expression ? bare(last.expression) : undefined;
}

function bare(expression: ts.Expression): ts.Expression {
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)) return bare(expression.expression);
  return expression;
}

function keysOf(argument: ts.Expression, objects: Objects): readonly string[] | null {
  const value = bare(argument);
  const object = ts.isObjectLiteralExpression(value) ? value
    : ts.isIdentifier(value) ? objects.get(value.text)
    : ts.isCallExpression(value) && ts.isIdentifier(value.expression) ? objects.get(value.expression.text)
    : undefined;
  if (!object) return null;
  const keys = object.properties.map(({ name }) => (name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : null));
  return keys.includes(null) ? null : keys.filter((key) => key !== null);
}
