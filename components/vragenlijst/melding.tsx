import { Alert } from '@/components/ui/alert'
import { Paragraph } from '@/components/ui/paragraph'
import { inlogPad } from './paden'
import type { FormulierStand } from './stand'
import { VRAGENLIJST_TEKSTEN } from './teksten'

type MeldingProps = { melding: FormulierStand['melding']; huidigPad: string }

/** Why nothing of the form could be saved. */
export function Melding({ melding, huidigPad }: MeldingProps) {
  if (!melding) return null
  const { titel, uitleg } = VRAGENLIJST_TEKSTEN.melding.nietOpgeslagen[melding]
  return (
    <Alert type="error" title={titel} live="alert">
      <Paragraph>{uitleg}</Paragraph>
      {melding === 'uitgelogd' && (
        <a href={inlogPad(huidigPad)} target="_blank" rel="noopener" className="utrecht-link">
          {VRAGENLIJST_TEKSTEN.voet.opnieuwInloggen}
        </a>
      )}
    </Alert>
  )
}
