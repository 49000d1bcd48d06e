import {
  ArrayType,
  type DeclarationReflection,
  IntersectionType,
  IntrinsicType,
  LiteralType,
  type ProjectReflection,
  ReferenceType,
  ReflectionKind,
  ReflectionType,
  type SignatureReflection,
  type SomeType,
  UnionType,
} from "typedoc";

/**
 * Writes `Refund` where the compiler wrote out all its fields. The public types are names for parts of a generated type, and the compiler
 * forgets such names.
 */
export function nameTypes(project: ProjectReflection): void {
  const named = new Map<string, DeclarationReflection>();
  for (const declaration of project.getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias) as DeclarationReflection[]) {
    const fields = declaration.children ?? (declaration.type instanceof ReflectionType ? declaration.type.declaration.children : undefined);
    if (fields && fields.length > 1) named.set(shapeOf(fields), declaration);
    else if (declaration.type instanceof UnionType && declaration.type.types.every(isWord)) named.set(wordsOf(declaration.type), declaration);
  }
  const holders = project.getReflectionsByKind(ReflectionKind.All) as (DeclarationReflection | SignatureReflection)[];
  for (const holder of holders) if (holder.type && !isName(holder)) holder.type = renamed(holder.type);

  function isName(holder: DeclarationReflection | SignatureReflection) {
    return [...named.values()].some((declaration) => declaration === holder);
  }

  function renamed(type: SomeType): SomeType {
    if (type instanceof ReflectionType) {
      const fields = type.declaration.children ?? [];
      const known = named.get(shapeOf(fields));
      if (!known || fields.length < 2) return type;
      project.removeReflection(type.declaration);
      return referenceTo(known);
    }
    if (type instanceof UnionType) {
      const words = wordsOf(type);
      const known = words.includes("|") ? named.get(words) : undefined;
      const others = known ? type.types.filter((part) => !isWord(part)) : type.types;
      return known && others.length === 0 ? referenceTo(known) : new UnionType([...(known ? [referenceTo(known)] : []), ...others.map(renamed)]);
    }
    if (type instanceof IntersectionType) type.types = type.types.map(renamed);
    if (type instanceof ArrayType) type.elementType = renamed(type.elementType);
    if (type instanceof ReferenceType && type.typeArguments) type.typeArguments = type.typeArguments.map(renamed);
    return type;
  }

  function referenceTo(declaration: DeclarationReflection) {
    return ReferenceType.createResolvedReference(declaration.name, declaration, project);
  }
}

/** The fields, with what is sure of each before any type has been renamed. */
const shapeOf = (fields: readonly DeclarationReflection[]) =>
  fields
    .map(({ name, type, flags }) => `${name}${flags.isOptional ? "?" : ""}${type instanceof IntrinsicType ? `: ${type.name}` : ""}`)
    .sort()
    .join("; ");
const isWord = (type: SomeType) => type instanceof LiteralType && typeof type.value === "string";
/** The words of a union, which name it where there are several; `boolean | null` has none. */
const wordsOf = (type: UnionType) =>
  type.types
    .flatMap((part) => (part instanceof LiteralType && typeof part.value === "string" ? [part.value] : []))
    .sort()
    .join("|");
