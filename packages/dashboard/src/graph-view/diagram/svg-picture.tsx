import { createElement, type ReactNode } from 'react';
import type { SvgPart } from './svg-tree';

/** A part of a picture on the page. */
export function SvgPicture({ part }: { part: SvgPart }): ReactNode {
  const attributes = Object.entries(part.attributes).map(([name, value]) => [camel(name), value]);
  const children = part.children.map((child, at) =>
    typeof child === 'string' ? child : <SvgPicture key={keyOf(child, at)} part={child} />,
  );
  return createElement(part.tag, Object.fromEntries(attributes), ...children);
}

/** Parts never change their order without being other parts. */
function keyOf(part: SvgPart, at: number): string {
  return `${part.tag}-${at}`;
}

/** React writes `stroke-width` as `strokeWidth`, but leaves `data-` and `aria-` as they are. */
function camel(name: string): string {
  return /^(data|aria)-/.test(name)
    ? name
    : name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
