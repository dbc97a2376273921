import { cleanText } from '@/lib/report/format'
import type { Blok, Brief, Mailgegevens } from './model'
import { MAILTEKSTEN } from './teksten'

/** One line of clean text, as in a subject or a name: nothing in it ends a header. */
const oneLine = (text: string) => cleanText(text).replace(/\s+/gu, ' ')

function clean(gegevens: Mailgegevens): Mailgegevens {
  return {
    ...gegevens,
    gemeenteNaam: oneLine(gegevens.gemeenteNaam),
    metingNaam: oneLine(gegevens.metingNaam),
    naam: oneLine(gegevens.naam),
    eigenTekst: cleanText(gegevens.eigenTekst),
    contact: gegevens.contact && {
      naam: oneLine(gegevens.contact.naam),
      adres: oneLine(gegevens.contact.adres),
    },
  }
}

/** Writes a mail to a deelnemer: its subject, and the same words as plain text and as HTML. */
export function composeMail(
  soort: keyof typeof MAILTEKSTEN,
  gegevens: Mailgegevens,
): Readonly<{ onderwerp: string; tekst: string; html: string }> {
  const brief = MAILTEKSTEN[soort](clean(gegevens))
  return { onderwerp: oneLine(brief.onderwerp), tekst: toText(brief), html: toHtml(brief) }
}

function blokToText(blok: Blok): string {
  switch (blok.soort) {
    case 'lijst':
      return [blok.kop, ...blok.punten.map((punt) => `- ${punt}`)].join('\n')
    case 'knop':
      return `${blok.tekst}:\n${blok.link}`
    case 'voet':
      return `--\n${blok.tekst}`
    default:
      return blok.tekst
  }
}

const toText = ({ blokken }: Brief) => `${blokken.map(blokToText).join('\n\n')}\n`

const escapeHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

const STIJL = {
  body: 'margin:0;background:#ffffff;color:#15202b;font:16px/1.6 Arial,Helvetica,sans-serif',
  main: 'max-width:36em;margin:0 auto;padding:24px 16px',
  kop: 'font-size:24px;line-height:1.3;margin:0 0 16px',
  tussenkop: 'font-size:18px;line-height:1.3;margin:24px 0 8px',
  alinea: 'margin:0 0 16px',
  eigen: 'margin:0 0 16px;padding:0 0 0 16px;border-left:4px solid #154a86',
  punten: 'margin:0 0 16px;padding:0 0 0 24px',
  knop: 'display:inline-block;padding:12px 24px;background:#154a86;color:#ffffff;border-radius:4px;font-weight:bold;text-decoration:none',
  link: 'color:#154a86;overflow-wrap:anywhere',
  voet: 'margin:24px 0 0;padding:16px 0 0;border-top:1px solid #d3dce6;color:#4a5866;font-size:14px',
} as const

const element = (tag: string, stijl: keyof typeof STIJL, inhoud: string) =>
  `<${tag} style="${STIJL[stijl]}">${inhoud}</${tag}>`

const lines = (tekst: string) => escapeHtml(tekst).replaceAll('\n', '<br>')

const anchor = (stijl: 'knop' | 'link', link: string, tekst: string) =>
  `<a href="${escapeHtml(link)}" style="${STIJL[stijl]}">${escapeHtml(tekst)}</a>`

function blokToHtml(blok: Blok): string {
  switch (blok.soort) {
    case 'lijst': {
      const punten = blok.punten.map((punt) => `<li>${escapeHtml(punt)}</li>`).join('')
      return element('h2', 'tussenkop', escapeHtml(blok.kop)) + element('ul', 'punten', punten)
    }
    case 'knop':
      return (
        element('p', 'alinea', anchor('knop', blok.link, blok.tekst)) +
        element('p', 'alinea', anchor('link', blok.link, blok.link))
      )
    case 'alinea':
    case 'eigen':
    case 'voet':
      return element('p', blok.soort, lines(blok.tekst))
  }
}

const toHtml = ({ onderwerp, kop, blokken }: Brief) =>
  [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(onderwerp)}</title>`,
    '</head>',
    `<body style="${STIJL.body}">`,
    `<main style="${STIJL.main}">`,
    element('h1', 'kop', escapeHtml(kop)),
    ...blokken.map(blokToHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
