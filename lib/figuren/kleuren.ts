import type { Kleur } from './model'

/** The colours of a figure in a file: those of the light theme in components/ui/tokens.css. */
export const KLEUR_HEX: Readonly<Record<Kleur, string>> = {
  'niveau-1': '#e3edf8',
  'niveau-2': '#b7d0ec',
  'niveau-3': '#7faedd',
  'niveau-4': '#2f6cb0',
  'niveau-5': '#0c3260',
  'niveau-1-tekst': '#0b2545',
  'niveau-2-tekst': '#0b2545',
  'niveau-3-tekst': '#0b2545',
  'niveau-4-tekst': '#ffffff',
  'niveau-5-tekst': '#ffffff',
  accent: '#154a86',
  'op-accent': '#ffffff',
  tekst: '#15202b',
  'tekst-zacht': '#4a5866',
  rand: '#d3dce6',
  'rand-sterk': '#6b7a89',
  vlak: '#f3f6fa',
  wit: '#ffffff',
}

/** The token of each colour, without its `--vit-`. */
export const KLEUR_TOKEN: Readonly<Record<Kleur, string>> = {
  'niveau-1': 'niveau-1',
  'niveau-2': 'niveau-2',
  'niveau-3': 'niveau-3',
  'niveau-4': 'niveau-4',
  'niveau-5': 'niveau-5',
  'niveau-1-tekst': 'niveau-1-text',
  'niveau-2-tekst': 'niveau-2-text',
  'niveau-3-tekst': 'niveau-3-text',
  'niveau-4-tekst': 'niveau-4-text',
  'niveau-5-tekst': 'niveau-5-text',
  accent: 'color-accent',
  'op-accent': 'color-on-accent',
  tekst: 'color-text',
  'tekst-zacht': 'color-text-subtle',
  rand: 'color-border',
  'rand-sterk': 'color-border-strong',
  vlak: 'color-surface-subtle',
  wit: 'color-surface',
}
