import type { JSX } from 'preact';
import { Drawing, Glyph, type GlyphName, type GlyphProps } from './glyph';
import { PAGE_GLYPHS } from './glyphs/pages';

type PageGlyph = keyof typeof PAGE_GLYPHS;
export type IconName = GlyphName | PageGlyph;

export interface IconProps extends Omit<GlyphProps, 'name'> {
  readonly name: IconName;
}

const isPageGlyph = (name: IconName): name is PageGlyph => Object.hasOwn(PAGE_GLYPHS, name);

/** Any drawing of the set: those of the parts on foreign pages, and those of our own pages. Content scripts use `Glyph` alone. */
export function Icon({ name, ...rest }: IconProps): JSX.Element {
  return isPageGlyph(name) ? <Drawing grid={16} draw={PAGE_GLYPHS[name]} {...rest} /> : <Glyph name={name} {...rest} />;
}
