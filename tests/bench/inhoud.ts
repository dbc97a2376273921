import type { Blok, Rapport, Tabel } from '@/lib/report/model'

/** What the other libraries lay out: the same headings, texts and tables, without our figures. */
export type Stuk =
  | { soort: 'kop'; niveau: 1 | 2 | 3; tekst: string }
  | { soort: 'tekst'; tekst: string }
  | ({ soort: 'tabel' } & Tabel)

const kop = (niveau: 1 | 2 | 3, tekst: string): Stuk => ({ soort: 'kop', niveau, tekst })
const teksten = (list: readonly string[]): Stuk[] =>
  list.map((tekst) => ({ soort: 'tekst', tekst }))
const tabel = (data: Tabel): Stuk => ({ soort: 'tabel', ...data })

function fromBlok(blok: Blok): Stuk[] {
  switch (blok.soort) {
    case 'kop':
      return [kop(2, blok.tekst)]
    case 'alinea':
      return teksten([blok.tekst])
    case 'lijst':
      return teksten(blok.items)
    case 'gegevens':
      return teksten(blok.items.map(({ label, tekst }) => `${label}: ${tekst}`))
    case 'tabel':
      return [tabel(blok.tabel)]
    case 'figuur':
      return teksten([blok.figuur.titel, blok.figuur.bron])
  }
}

const fromHoofdstuk = ({ titel, blokken }: Rapport['vooraf'][number]): Stuk[] => [
  kop(1, titel),
  ...blokken.flatMap(fromBlok),
]

function fromSamenvatting({ samenvatting }: Rapport): Stuk[] {
  if (!samenvatting) return []
  const { titel, stand, kloven, raad, beeld } = samenvatting
  return [
    kop(1, titel),
    kop(2, stand.titel),
    ...teksten([stand.kernzin, ...stand.alineas]),
    kop(2, kloven.titel),
    ...teksten([
      kloven.inleiding,
      ...kloven.items.flatMap((item) => [item.titel, item.scoreregel, ...item.waarom]),
    ]),
    ...(raad ? [kop(2, raad.titel), ...teksten([raad.inleiding, ...raad.punten])] : []),
    kop(2, beeld.titel),
    tabel(beeld.tabel),
  ]
}

function fromKenmerk(deel: Rapport['waarden'][number]['kenmerken'][number]): Stuk[] {
  const { titel, waarover, scoreregel, gegevens, uitleg, volgende, oordelen, ondersteuning } = deel
  return [
    kop(2, titel),
    ...teksten([
      waarover,
      scoreregel,
      ...gegevens.map((item) => `${item.label}: ${item.tekst}`),
      ...uitleg,
    ]),
    ...(volgende
      ? [
          kop(3, volgende.titel),
          ...teksten([
            volgende.inleiding,
            ...volgende.items.flatMap((item) => [item.stelling, item.nu, item.doel]),
          ]),
        ]
      : []),
    kop(3, oordelen.titel),
    tabel({
      ...oordelen,
      rijen: oordelen.rijen.map((rij) => [
        rij.kern ? `${rij.stelling} ${rij.kern}` : rij.stelling,
        rij.oordeel,
        [rij.toelichting, rij.standpunt?.tekst ?? ''].join(' '),
      ]),
    }),
    kop(3, ondersteuning.titel),
    ...teksten([
      ondersteuning.inleiding,
      ...ondersteuning.items.flatMap((item) => [item.titel, item.herkomst, item.aanvragen]),
    ]),
  ]
}

/** All text and tables of a report, in reading order. */
export function listInhoud(rapport: Rapport): Stuk[] {
  const { voorblad, methode } = rapport
  return [
    kop(1, voorblad.titel),
    ...teksten([
      voorblad.naam,
      ...voorblad.gegevens.map((item) => `${item.label}: ${item.tekst}`),
      voorblad.zelfbeeld,
    ]),
    ...rapport.vooraf.flatMap(fromHoofdstuk),
    ...fromSamenvatting(rapport),
    ...rapport.waarden.flatMap((waarde) => [
      kop(1, waarde.titel),
      ...teksten([waarde.omschrijving, waarde.scoreregel, ...waarde.alineas]),
      tabel(waarde.tabel),
      ...waarde.kenmerken.flatMap(fromKenmerk),
    ]),
    ...rapport.verdieping.flatMap(fromHoofdstuk),
    ...(methode
      ? [
          kop(1, methode.titel),
          ...methode.secties.flatMap((sectie) => [
            kop(2, sectie.titel),
            ...teksten(sectie.alineas),
            ...(sectie.tabel ? [tabel(sectie.tabel)] : []),
          ]),
        ]
      : []),
  ]
}
