import type { Blok, Hoofdstuk, Tabel } from '@/lib/report/model'
import { kenmerkTekst } from '@/lib/report/teksten-kenmerk'
import { compare } from '@/lib/scoring/fraction'
import type { Jaarbeeld, Ontbreekt, Verandering } from './input'
import { jarenTekst as TEKST, LEEG } from './teksten'

const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst })

/** The kenmerken that have a middle score in both years, with what became of it as shown. */
export function countVeranderd({ kenmerken }: Pick<Jaarbeeld, 'kenmerken'>) {
  const beide = kenmerken.flatMap(({ nu, toen }) =>
    nu.spreiding && toen.spreiding
      ? [{ nu: nu.spreiding.kwartielen.mediaan, toen: toen.spreiding.kwartielen.mediaan }]
      : [],
  )
  // What looks equal is called equal.
  const anders = beide.filter(({ nu, toen }) => nu.afgerond !== toen.afgerond)
  const hoger = anders.filter(({ nu, toen }) => compare(nu, toen) > 0).length
  return { beide: beide.length, hoger, lager: anders.length - hoger }
}

const buildJarenTabel = ({ jaar, vorig, kenmerken }: Jaarbeeld): Tabel => ({
  bijschrift: TEKST.tabel(vorig, jaar),
  koppen: TEKST.koppen(vorig, jaar),
  rijen: kenmerken.map(({ kenmerk, nu, toen }) => [
    kenmerkTekst.titel(kenmerk.nummer, kenmerk.kort),
    ...[toen, nu].flatMap(({ n, spreiding }) => [
      String(n),
      spreiding?.kwartielen.mediaan.afgerond ?? LEEG,
    ]),
  ]),
})

const SOORTEN = ['omhoog', 'omlaag', 'gelijk', 'niet-vergelijkbaar', 'geen-score'] as const

const countSoort = (veranderingen: Readonly<Record<string, Verandering>>, soort: string) =>
  Object.values(veranderingen).filter((verandering) => verandering.soort === soort).length

const buildGemeenten = ({ gemeenten }: Jaarbeeld): Tabel => ({
  bijschrift: TEKST.metNaamTabel,
  koppen: [TEKST.gemeente, ...SOORTEN.map((soort) => TEKST.soorten[soort])],
  rijen: gemeenten.map(({ naam, kenmerken }) => [
    naam,
    ...SOORTEN.map((soort) => String(countSoort(kenmerken, soort))),
  ]),
})

function buildMetNaam(jaren: Jaarbeeld): Blok[] {
  return [
    { soort: 'kop', tekst: TEKST.metNaam },
    jaren.gemeenten.length === 0
      ? alinea(TEKST.geenMetNaam)
      : { soort: 'tabel', tabel: buildGemeenten(jaren) },
  ]
}

function listBlokken(jaren: Jaarbeeld, metNamen: boolean): Blok[] {
  const { vorig, jaar } = jaren
  const { beide, hoger, lager } = countVeranderd(jaren)
  return [
    ...(beide === 0
      ? [alinea(TEKST.geenVorig(vorig))]
      : [
          alinea(TEKST.inleiding(vorig, jaar)),
          alinea(TEKST.zin(beide, hoger, lager)),
          { soort: 'tabel', tabel: buildJarenTabel(jaren) } as const,
        ]),
    ...(metNamen ? buildMetNaam(jaren) : []),
  ]
}

/** The newest year beside the year before it. */
export function buildJaren(jaren: Jaarbeeld | null, metNamen: boolean): Hoofdstuk | Ontbreekt {
  if (!jaren) return { titel: TEKST.zonderJaren, waarom: TEKST.leeg }
  const titel = TEKST.titel(jaren.vorig, jaren.jaar)
  if (countVeranderd(jaren).beide === 0 && jaren.gemeenten.length === 0) {
    return { titel, waarom: TEKST.geenVorig(jaren.vorig) }
  }
  return { id: 'ontwikkeling', titel, blokken: listBlokken(jaren, metNamen) }
}
