import type { Niveau } from '@/lib/instrument/model'
import type { Verdeling } from '@/lib/gesprek/schema'
import type { PerspectiefGroep } from '@/lib/scoring/perspectives'
import { GESPREK_TEKSTEN } from './teksten'

type Groep = PerspectiefGroep['perspectief']

/** A shape per perspectief, so that the dots differ without colour; in a box of 20 by 20. */
const VORMEN: Readonly<Record<Groep, string>> = {
  beleid: 'M10 1a9 9 0 1 1 0 18a9 9 0 0 1 0-18z',
  uitvoering: 'M2 2h16v16H2z',
  management: 'M10 1l9.5 17H.5z',
  bestuur: 'M10 0l10 10l-10 10L0 10z',
  inwoners: 'M10 .5l2.9 6.2 6.6.8-4.9 4.6 1.3 6.7L10 15.5l-5.9 3.3 1.3-6.7L.5 7.5l6.6-.8z',
  partners: 'M7 1h6v6h6v6h-6v6H7v-6H1V7h6z',
  overige: 'M10 1a9 9 0 1 1 0 18a9 9 0 0 1 0-18zm0 4.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9z',
}

function Stip({ groep }: { groep: Groep }) {
  return (
    <svg viewBox="0 0 20 20" className="gs-stip" aria-hidden="true" focusable="false">
      <path d={VORMEN[groep]} fillRule="evenodd" />
    </svg>
  )
}

/** Without groups every participant is the same round dot. */
const ZONDER_GROEP: Groep = 'beleid'

/** The dots under one step: one per participant who chose it, those of a group together. */
export function Stippen({ verdeling, niveau }: { verdeling: Verdeling; niveau: Niveau }) {
  const { groepen, telling } = verdeling
  const reeksen =
    groepen.length > 0
      ? groepen.map((groep) => ({ groep: groep.perspectief, aantal: groep.niveaus[niveau] }))
      : [{ groep: ZONDER_GROEP, aantal: telling[niveau] }]
  return (
    <span className="gs-stippen" data-veel={verdeling.aantal > 40 ? '' : undefined}>
      {reeksen.flatMap(({ groep, aantal }) =>
        Array.from({ length: aantal }, (_, index) => (
          <Stip key={`${groep}-${index}`} groep={groep} />
        )),
      )}
    </span>
  )
}

/** Which shape is whose, where the dots are by perspectief. */
export function Legenda({ groepen }: Pick<Verdeling, 'groepen'>) {
  if (groepen.length === 0) return null
  return (
    <p className="gs-legenda">
      <span>{GESPREK_TEKSTEN.scherm.legenda}</span>
      {groepen.map((groep) => (
        <span key={groep.perspectief} className="gs-legenda__groep">
          <Stip groep={groep.perspectief} /> {GESPREK_TEKSTEN.groepNaam(groep)}
        </span>
      ))}
    </p>
  )
}
