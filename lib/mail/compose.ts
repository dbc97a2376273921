import type { Mailadres } from '@/lib/config/env'
import { cleanText } from '@/lib/report/format'
import type { Accountgegevens, Accountmelding, Blok, Brief, Mailgegevens, Recht } from './model'
import { MAILTEKSTEN } from './teksten'
import { writeAccountbrief, writeMelding } from './teksten-account'

/** One line of clean text, as in a subject or a name: nothing in it ends a header. */
const oneLine = (text: string) => cleanText(text).replace(/\s+/gu, ' ')

const cleanContact = (contact: Mailadres | null): Mailadres | null =>
  contact && { naam: oneLine(contact.naam), adres: oneLine(contact.adres) }

function clean(gegevens: Mailgegevens): Mailgegevens {
  return {
    ...gegevens,
    gemeenteNaam: oneLine(gegevens.gemeenteNaam),
    metingNaam: oneLine(gegevens.metingNaam),
    naam: oneLine(gegevens.naam),
    eigenTekst: cleanText(gegevens.eigenTekst),
    contact: cleanContact(gegevens.contact),
  }
}

function cleanRecht(recht: Recht): Recht {
  switch (recht.soort) {
    case 'lid':
      return { ...recht, gemeenteNaam: oneLine(recht.gemeenteNaam) }
    case 'adviseur':
      return { ...recht, regioNaam: oneLine(recht.regioNaam) }
    case 'beheerder':
      return recht
  }
}

const cleanAccount = (gegevens: Accountgegevens): Accountgegevens => ({
  ...gegevens,
  naam: oneLine(gegevens.naam),
  rechten: gegevens.rechten.map(cleanRecht),
  gemeenteNaam: gegevens.gemeenteNaam === null ? null : oneLine(gegevens.gemeenteNaam),
  contact: cleanContact(gegevens.contact),
})

/** A mail in words: its subject, and the same text plain and as HTML. */
type Geschreven = Readonly<{ onderwerp: string; tekst: string; html: string }>

const write = (brief: Brief): Geschreven => ({
  onderwerp: oneLine(brief.onderwerp),
  tekst: toText(brief),
  html: toHtml(brief),
})

/** Writes a mail to the owner of an account. */
export const composeAccountmail = (gegevens: Accountgegevens): Geschreven =>
  write(writeAccountbrief(cleanAccount(gegevens)))

/** Writes what the owner of an account is told that a beheerder did. */
export const composeAccountmelding = ({ naam, recht }: Accountmelding): Geschreven =>
  write(writeMelding({ naam: oneLine(naam), recht: recht && cleanRecht(recht) }))

/** Writes a mail to a deelnemer. */
export function composeMail(soort: keyof typeof MAILTEKSTEN, gegevens: Mailgegevens): Geschreven {
  return write(MAILTEKSTEN[soort](clean(gegevens)))
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
