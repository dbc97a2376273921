import { Fragment } from 'react'
import { Toggletip } from '@/components/ui/toggletip'
import { VRAGENLIJST_TEKSTEN } from './teksten'
import type { TekstDeel, Uitleg } from './weergave'

/** A text in which the begrippen explain themselves. */
export function BegripTekst({ delen }: { delen: readonly TekstDeel[] }) {
  return delen.map(({ tekst, uitleg }, index) => (
    <Fragment key={index}>{uitleg ? <Toggletip term={tekst}>{uitleg}</Toggletip> : tekst}</Fragment>
  ))
}

/** The begrippen of texts that are themselves pressed, such as the steps of a ladder. */
export function BegrippenRegel({ begrippen }: { begrippen: readonly Uitleg[] }) {
  if (begrippen.length === 0) return null
  return (
    <p className="vl-begrippen">
      {VRAGENLIJST_TEKSTEN.vraag.begrippen}{' '}
      {begrippen.map(({ term, uitleg }, index) => (
        <Fragment key={term}>
          {index > 0 && ', '}
          <Toggletip term={term}>{uitleg}</Toggletip>
        </Fragment>
      ))}
    </p>
  )
}
