import type { MetingOnderbouwing, Stuk } from '@/lib/onderbouwing/schema'
import { ONDERBOUWING_TEKSTEN } from './teksten'
import { schrijfSoort } from './weergave'

const { zip: TEKST, datum: schrijfDatum, vertrouwelijk: VERTROUWELIJK } = ONDERBOUWING_TEKSTEN

/** What the index tells about. @property paden where each file is in the zip, by its id */
export type ZipInhoud = Pick<MetingOnderbouwing, 'gemeente' | 'meting' | 'kenmerken'> &
  Readonly<{
    paden: ReadonlyMap<string, string>
    /** How many confidential pieces were left out. */
    weggelaten: number
    gemaaktOp: Date
  }>

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

const STYLE =
  ':root{color-scheme:light dark}' +
  'body{font:1rem/1.6 system-ui,sans-serif;margin:2rem auto;max-width:46rem;padding:0 1rem;overflow-wrap:anywhere}' +
  'h2{margin-top:2.5rem}h3{font-size:1rem}'

/** The index as a page that stands on its own. */
export function writeZipIndex(inhoud: ZipInhoud): string {
  const { gemeente, meting, kenmerken, weggelaten, gemaaktOp } = inhoud
  const titel = escapeHtml(TEKST.titel(meting.naam, gemeente.naam))
  const isDeelVertrouwelijk = listStukken(inhoud).some(({ stuk }) => stuk.vertrouwelijk)
  const delen = kenmerken.map(({ nummer, titel: kenmerk, vragen }) => {
    const onder = vragen.map(
      ({ indicatorId, stelling, stukken }) =>
        `<h3>${escapeHtml(`${indicatorId} ${stelling}`)}</h3>\n<ul>\n` +
        `${stukken.map((stuk) => writeItem(stuk, inhoud.paden)).join('\n')}\n</ul>`,
    )
    return `<h2>${escapeHtml(`${nummer}. ${kenmerk}`)}</h2>\n${onder.join('\n')}`
  })
  const zinnen = [
    TEKST.gemaakt(gemaaktOp),
    ...(weggelaten > 0 ? [TEKST.weggelaten(weggelaten)] : []),
    ...(isDeelVertrouwelijk ? [TEKST.let] : []),
    ...(kenmerken.length === 0 ? [TEKST.geen] : []),
  ]
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${titel}</h1>
${zinnen.map((zin) => `<p>${escapeHtml(zin)}</p>`).join('\n')}
${delen.join('\n')}
</main>
</body>
</html>
`
}

const toHref = (pad: string) => pad.split('/').map(encodeURIComponent).join('/')

function writeItem(stuk: Stuk, paden: ZipInhoud['paden']): string {
  const href = stuk.soort === 'link' ? stuk.link : toHref(paden.get(stuk.id) ?? '')
  const mark = stuk.vertrouwelijk ? ` · ${VERTROUWELIJK}` : ''
  const feiten = escapeHtml(`${schrijfSoort(stuk)}${mark}`)
  return `<li><a href="${escapeHtml(href)}">${escapeHtml(stuk.titel)}</a> (${feiten})</li>`
}

/** The index for a spreadsheet: semicolons, as Dutch ones expect, and nothing that calculates. */
export function writeZipCsv(inhoud: ZipInhoud): string {
  const rijen = listStukken(inhoud).map(({ kenmerk, vraag, stuk }) => [
    kenmerk,
    vraag,
    stuk.titel,
    schrijfSoort(stuk),
    stuk.soort === 'link' ? stuk.link : (inhoud.paden.get(stuk.id) ?? ''),
    stuk.vertrouwelijk ? TEKST.ja : TEKST.nee,
    schrijfDatum(stuk.createdAt),
  ])
  const regels = [TEKST.kolommen, ...rijen].map((cellen) => cellen.map(writeCel).join(';'))
  return `\uFEFF${regels.join('\r\n')}\r\n`
}

/** A cell that a spreadsheet takes for text, whatever it begins with. */
const writeCel = (text: string) =>
  `"${(/^[\s]*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

const listStukken = ({ kenmerken }: Pick<ZipInhoud, 'kenmerken'>) =>
  kenmerken.flatMap(({ nummer, titel, vragen }) =>
    vragen.flatMap(({ indicatorId, stelling, stukken }) =>
      stukken.map((stuk) => ({
        kenmerk: `${nummer}. ${titel}`,
        vraag: `${indicatorId} ${stelling}`,
        stuk,
      })),
    ),
  )
