import { ActieFormulier } from '@/components/deelnemers/actie-formulier'
import type { DeelnemersActies } from '@/components/deelnemers/model'
import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import { UitnodigFormulier } from '@/components/deelnemers/uitnodig-formulier'
import { Alert } from '@/components/ui/alert'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { Voorbeeld } from '@/lib/deelnemers/schema'
import type { Meting } from '@/lib/metingen/schema'

const { uitnodigen: TEKST, tekst: EIGEN } = DEELNEMERS_TEKSTEN

type UitnodigenProps = {
  acties: DeelnemersActies
  pad: string
  meting: Meting
  isOpen: boolean
  isPrimary: boolean
  mailMogelijk: boolean
  voorbeelden: readonly Voorbeeld[]
}

/** Inviting by e-mail: who, and in which words. */
export function Uitnodigen({ isOpen, mailMogelijk, ...rest }: UitnodigenProps) {
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="uitnodigen">
      <Heading level={2} id="uitnodigen">
        {TEKST.titel}
      </Heading>
      {!mailMogelijk && (
        <Alert>
          <Paragraph>{TEKST.geenMail}</Paragraph>
        </Alert>
      )}
      {!isOpen && <Paragraph>{TEKST.gesloten}</Paragraph>}
      {mailMogelijk && isOpen && <Formulieren {...rest} />}
    </section>
  )
}

type FormulierenProps = Omit<UitnodigenProps, 'isOpen' | 'mailMogelijk'>

function Formulieren({ acties, pad, meting, isPrimary, voorbeelden }: FormulierenProps) {
  return (
    <>
      <Paragraph>{TEKST.uitleg}</Paragraph>
      <UitnodigFormulier
        action={acties.uitnodigen}
        pad={pad}
        metingNaam={meting.naam}
        appearance={isPrimary ? 'primary' : 'secondary'}
      />
      <div>
        <ActieFormulier
          id="tekst"
          action={acties.uitnodigingstekst}
          pad={pad}
          velden={[
            {
              soort: 'tekst',
              naam: 'uitnodiging',
              label: EIGEN.label,
              hint: EIGEN.hint,
              waarde: meting.uitnodiging,
            },
          ]}
          knop={EIGEN.knop}
          achter={EIGEN.kop}
        />
        {voorbeelden.map(({ perspectief, onderwerp, tekst }) => (
          <Details key={perspectief} summary={EIGEN.voorbeeld[perspectief]}>
            <Paragraph>{EIGEN.onderwerp(onderwerp)}</Paragraph>
            <pre className="vit-deelnemers__voorbeeld">{tekst}</pre>
          </Details>
        ))}
      </div>
    </>
  )
}
