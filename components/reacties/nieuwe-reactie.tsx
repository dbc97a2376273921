import { NIEUW } from '@/components/gedeeld/paden'
import type { KenmerkNaam } from '@/lib/gedeeld/schema'
import { ReactieFormulier } from './reactie-formulier'
import { VELDEN, type ReactieActie } from './stand'
import { REACTIE_TEKSTEN } from './teksten'

const { nieuw: TEKST, hetGeheel, waarover } = REACTIE_TEKSTEN

type NieuweReactieProps = {
  kenmerken: readonly KenmerkNaam[]
  geef: ReactieActie
  /** This page. */
  pad: string
}

/** The form for a new reaction. */
export function NieuweReactie({ kenmerken, geef, pad }: NieuweReactieProps) {
  const opties = [
    { value: '', label: hetGeheel },
    ...kenmerken.map((kenmerk) => ({ value: kenmerk.id, label: waarover(kenmerk) })),
  ]
  return (
    <ReactieFormulier
      id={NIEUW}
      velden={[
        { naam: VELDEN.kenmerk, label: TEKST.waarover, opties },
        { naam: VELDEN.tekst, label: TEKST.tekst, hint: TEKST.hint },
      ]}
      knop={TEKST.knop}
      appearance="primary"
      action={geef}
      pad={pad}
      onderKop={3}
    />
  )
}
