import { cleanText } from '@/lib/report/format'
import type { Blok, Hoofdstuk, Tabel } from '@/lib/report/model'
import { kenmerkTekst } from '@/lib/report/teksten-kenmerk'
import { KLEIN_AANTAL } from '@/lib/report/teksten-regio'
import {
  countDelend,
  type Ontbreekt,
  type RegiorapportInput,
  type Signaalgroep,
  type Telling,
  type Vraag,
} from './input'
import { LEEG, signaalTekst, vraagTekst } from './teksten'

const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst })
const noem = ({ kenmerk }: Pick<Vraag, 'kenmerk'>) =>
  kenmerkTekst.titel(kenmerk.nummer, kenmerk.kort)

/** @param metNamen whether a last column says who ask for it by name */
function buildVraagTabel(vragen: readonly Vraag[], metNamen: boolean): Tabel {
  return {
    bijschrift: vraagTekst.tabel,
    koppen: [...vraagTekst.koppen, ...(metNamen ? [vraagTekst.wie] : [])],
    rijen: vragen.map((vraag) => [
      noem(vraag),
      vraagTekst.soort[vraag.soort],
      String(vraag.aantal ?? KLEIN_AANTAL),
      vraag.urgenties ? vraagTekst.wanneer(vraag.urgenties) : LEEG,
      vraagTekst.dekking(vraag),
      ...(metNamen
        ? [
            vraag.gemeenten
              .map(({ naam, urgentie }) => vraagTekst.gemeente(naam, urgentie))
              .join(', ') || LEEG,
          ]
        : []),
    ]),
  }
}

/** So many titles of the catalogue are named to one need. */
const MAX_TITELS = 3

function buildAanbod(vragen: readonly Vraag[]): Blok[] {
  const zonder = vragen.filter(({ dekking }) => dekking === 'niets')
  const met = vragen.filter(({ dekking }) => dekking === 'kenmerk')
  const { soort, item, aanbodItem } = vraagTekst
  return [
    { soort: 'kop', tekst: vraagTekst.zonderAanbod },
    zonder.length === 0
      ? alinea(vraagTekst.zonderAanbodGeen)
      : {
          soort: 'lijst',
          items: zonder.map((vraag) => item(noem(vraag), soort[vraag.soort], vraag.aantal)),
        },
    ...(met.length === 0
      ? []
      : [
          { soort: 'kop', tekst: vraagTekst.aanbod } as const,
          {
            soort: 'lijst',
            items: met.map((vraag) => {
              const titels = vraag.aanbod.slice(0, MAX_TITELS).map(({ titel }) => titel)
              const meer = vraag.aanbod.length - titels.length
              return aanbodItem(noem(vraag), soort[vraag.soort], titels, meer)
            }),
          } as const,
        ]),
  ]
}

function listVraagBlokken(telling: Telling, vragen: readonly Vraag[], metNamen: boolean): Blok[] {
  const bij = new Set(vragen.map(({ kenmerk }) => kenmerk.id)).size
  return [
    alinea(`${vraagTekst.inleiding(telling)} ${vraagTekst.zin(vragen.length, bij)}`),
    { soort: 'tabel', tabel: buildVraagTabel(vragen, metNamen) },
    ...(metNamen ? [] : [alinea(vraagTekst.zonderNamen)]),
    ...buildAanbod(vragen),
  ]
}

/** Which support is asked for, and what the catalogue has for it. */
export function buildVraag({
  vraag: { telling, vragen },
  metNamen,
}: RegiorapportInput): Hoofdstuk | Ontbreekt {
  const { titel, leeg, teWeinig, geen } = vraagTekst
  if (countDelend(telling) === 0) return { titel, waarom: leeg }
  if (vragen === null) return { titel, waarom: teWeinig }
  if (vragen.length === 0) return { titel, waarom: geen(telling) }
  return { id: 'ondersteuning', titel, blokken: listVraagBlokken(telling, vragen, metNamen) }
}

const buildSignaalTabel = (groepen: readonly Signaalgroep[]): Tabel => ({
  bijschrift: signaalTekst.tabel,
  koppen: [...signaalTekst.koppen],
  rijen: groepen.map((groep) => [
    noem(groep),
    signaalTekst.partij[groep.partij],
    String(groep.aantal ?? KLEIN_AANTAL),
  ]),
})

/** The words of those that share by name, by kenmerk and party. */
function buildWoorden(groepen: readonly Signaalgroep[]): Blok[] {
  const gesproken = groepen.filter(({ teksten }) => teksten.length > 0)
  if (gesproken.length === 0) return []
  return [
    { soort: 'kop', tekst: signaalTekst.woorden },
    ...gesproken.flatMap((groep): Blok[] => [
      alinea(`${noem(groep)} · ${signaalTekst.partij[groep.partij]}`),
      {
        soort: 'lijst',
        items: groep.teksten.map(({ naam, tekst }) =>
          signaalTekst.tekst(naam, cleanText(tekst).replace(/\n+/g, ' ')),
        ),
      },
    ]),
  ]
}

const listSignaalBlokken = (
  telling: Telling,
  groepen: readonly Signaalgroep[],
  metNamen: boolean,
): Blok[] => [
  alinea(signaalTekst.inleiding(telling)),
  { soort: 'tabel', tabel: buildSignaalTabel(groepen) },
  ...(metNamen ? buildWoorden(groepen) : [alinea(signaalTekst.zonderNamen)]),
]

/** What gemeenten cannot solve by themselves. */
export function buildSignalen({
  signalen: { telling, groepen },
  metNamen,
}: RegiorapportInput): Hoofdstuk | Ontbreekt {
  const { titel, leeg, teWeinig, geen } = signaalTekst
  if (countDelend(telling) === 0) return { titel, waarom: leeg }
  if (groepen === null) return { titel, waarom: teWeinig }
  if (groepen.length === 0) return { titel, waarom: geen(telling) }
  return { id: 'signalen', titel, blokken: listSignaalBlokken(telling, groepen, metNamen) }
}
