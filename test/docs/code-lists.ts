import path from "node:path";
import * as ts from "typescript";
import { ROOT } from "./markdown";

/**
 * The strings that a type of the product allows: of a union of literals all of them, of object types those of one
 * property. A union's members may stand in files beside it.
 *
 * @param file path in the project
 * @param name the type's name
 * @param property the property whose literals are wanted; absent for a union of literals itself
 */
export function literalsOf(file: string, name: string, property?: string): readonly string[] {
  const source = sourceOf(file);
  const found = new Set<string>();
  for (const statement of source.statements) {
    const isType = ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement);
    if (!isType || statement.name.text !== name) continue;
    collect(statement, property, found);
    for (const [beside, member] of membersBeside(file, statement, source)) {
      for (const literal of literalsOf(beside, member, property)) found.add(literal);
    }
  }
  return [...found];
}

/** Members of a union that are imported from the same folder: each with its file. */
function membersBeside(
  file: string,
  statement: ts.Statement,
  source: ts.SourceFile,
): readonly (readonly [string, string])[] {
  if (!ts.isTypeAliasDeclaration(statement) || !ts.isUnionTypeNode(statement.type)) return [];
  return statement.type.types.flatMap((type) => {
    if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return [];
    const { text: name } = type.typeName;
    const from = importedFrom(name, source);
    return from === undefined ? [] : [[path.posix.join(path.dirname(file), `${from}.ts`), name]];
  });
}

function importedFrom(name: string, source: ts.SourceFile): string | undefined {
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const names = statement.importClause?.namedBindings;
    if (names === undefined || !ts.isNamedImports(names)) continue;
    const isFrom = names.elements.some((element) => element.name.text === name);
    if (isFrom && ts.isStringLiteral(statement.moduleSpecifier)) {
      return statement.moduleSpecifier.text;
    }
  }
  return undefined;
}

function sourceOf(file: string): ts.SourceFile {
  const text = ts.sys.readFile(path.join(ROOT, file)) ?? "";
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
}

function collect(node: ts.Node, property: string | undefined, found: Set<string>): void {
  ts.forEachChild(node, (child) => {
    if (ts.isPropertySignature(child)) {
      const isWanted = ts.isIdentifier(child.name) && child.name.text === property;
      if (isWanted && child.type !== undefined) addLiterals(child.type, found);
    } else if (property === undefined && ts.isLiteralTypeNode(child)) addLiterals(child, found);
    else collect(child, property, found);
  });
}

function addLiterals(type: ts.TypeNode, found: Set<string>): void {
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) found.add(type.literal.text);
  else {
    ts.forEachChild(type, (child) => {
      if (ts.isTypeNode(child)) addLiterals(child, found);
    });
  }
}
