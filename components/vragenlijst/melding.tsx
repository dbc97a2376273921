import { Alert } from '@/components/ui/alert'
import { Paragraph } from '@/components/ui/paragraph'
import type { FormulierStand } from './stand'
import { VRAGENLIJST_TEKSTEN } from './teksten'
import { PUBLIEK_TEKSTEN, type Publiek } from './teksten-publiek'

type MeldingProps = {
  melding: FormulierStand['melding']
  publiek: Publiek
  /** Where one becomes known again: by signing in, or by a new link. */
  herstelPad: string
}

/** Why nothing of the form could be saved. */
export function Melding({ melding, publiek, herstelPad }: MeldingProps) {
  if (!melding) return null
  const teksten = PUBLIEK_TEKSTEN[publiek]
  const { titel, uitleg } =
    melding === 'onleesbaar'
      ? VRAGENLIJST_TEKSTEN.melding.onleesbaar
      : teksten.nietOpgeslagen[melding]
  return (
    <Alert type="error" title={titel} live="alert">
      <Paragraph>{uitleg}</Paragraph>
      {melding === 'uitgelogd' && (
        <a href={herstelPad} target="_blank" rel="noopener" className="utrecht-link">
          {teksten.herstel}
        </a>
      )}
    </Alert>
  )
}
