import { faultAt } from './fault'
import type { Fout, Gelezen } from './fault'
import type { Profiel, ProfielVraag } from './model-profiel'

type Bevinding = readonly [pad: readonly PropertyKey[], melding: string]

/**
 * The gemeenteprofiel of a version: numbered in order, and every option and indicator exists.
 * @param versie the version it is used in; its own file can be that of the basis
 * @param bekend ids of the indicators of that version
 */
export function checkProfiel(
  bron: Gelezen<Profiel>,
  versie: string,
  bekend: ReadonlySet<string>,
): Fout[] {
  return bron.waarde.vragen.flatMap((vraag, index) =>
    [
      ...checkVraag(vraag, `P${String(index + 1).padStart(2, '0')}`),
      ...checkIndicatoren(vraag, versie, bekend),
    ].map(([pad, melding]) => faultAt(bron, ['vragen', index, ...pad], melding)),
  )
}

function checkVraag(vraag: ProfielVraag, verwacht: string): Bevinding[] {
  const opties = vraag.opties.map(({ id }) => id)
  const voorgesteld = new Set<string>()
  return [
    ...(vraag.id === verwacht
      ? []
      : [[['id'], `het id is "${vraag.id}". Op deze plaats hoort ${verwacht}.`] as const]),
    ...opties.flatMap((id, index): Bevinding[] =>
      opties.indexOf(id) === index
        ? []
        : [[['opties', index, 'id'], `de optie "${id}" staat er twee keer. Verwijder er één.`]],
    ),
    ...vraag.opties.flatMap(({ id, sluitUit }, index): Bevinding[] => {
      if (!sluitUit || vraag.soort === 'meer') return []
      const melding = `bij ${vraag.id} kiest men één optie, dus "sluitUit" bij "${id}" kan weg.`
      return [[['opties', index, 'sluitUit'], melding]]
    }),
    ...vraag.gevolgen.flatMap(({ bij, indicatoren, soort }, index) => [
      ...bij
        .filter((id) => !opties.includes(id))
        .map((id): Bevinding => {
          const melding = `"${id}" is geen optie van ${vraag.id}. Kies uit: ${opties.join(', ')}.`
          return [['gevolgen', index, 'bij'], melding]
        }),
      ...(soort === 'nvt' ? bij.flatMap((id) => indicatoren.map((i) => `${id} ${i}`)) : [])
        .filter((paar) => voorgesteld.size === voorgesteld.add(paar).size)
        .map((paar): Bevinding => {
          const melding = `voor ${paar} staat er al een voorstel "nvt". Verwijder er één.`
          return [['gevolgen', index], melding]
        }),
    ]),
  ]
}

function checkIndicatoren(
  vraag: ProfielVraag,
  versie: string,
  bekend: ReadonlySet<string>,
): Bevinding[] {
  return vraag.gevolgen.flatMap(({ indicatoren }, index) =>
    indicatoren
      .filter((id) => !bekend.has(id))
      .map((id): Bevinding => {
        const melding = `${vraag.id} noemt ${id}, maar die indicator bestaat niet in versie ${versie}.`
        return [['gevolgen', index, 'indicatoren'], melding]
      }),
  )
}
