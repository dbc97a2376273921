import { ActieFormulier } from '@/components/deelnemers/actie-formulier'
import type { DeelnemersActies } from '@/components/deelnemers/model'
import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import type { ButtonAppearance } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { Deelnemersstap } from '@/lib/deelnemers/schema'
import { toDatum } from '@/lib/invoer/datum'
import type { Meting } from '@/lib/metingen/schema'
import type { Herinnerstand } from '@/lib/ronde/schema'

const { ronde: TEKST } = DEELNEMERS_TEKSTEN

type Formulier = {
  acties: DeelnemersActies
  pad: string
  appearance?: ButtonAppearance
  /** The line that it stands behind; left out where it stands open. */
  achter?: string
}

/** Mails everyone who is not ready, after saying how many that are. */
export function Herinneren({
  acties,
  herinneren,
  ...rest
}: Formulier & { herinneren: Herinnerstand }) {
  const { aantal, laatste, weerVanaf } = herinneren
  return (
    <ActieFormulier
      id="herinneren"
      action={acties.herinneren}
      knop={TEKST.herinneren.knop}
      {...rest}
    >
      <Paragraph>
        {TEKST.herinneren.uitleg(aantal)} {laatste && TEKST.herinneren.laatste(laatste)}{' '}
        {weerVanaf && TEKST.herinneren.weerVanaf(weerVanaf)}
      </Paragraph>
    </ActieFormulier>
  )
}

/** Ends the round, after a sentence on what that does. */
export function Sluiten({ acties, ...rest }: Formulier) {
  return (
    <ActieFormulier id="sluiten" action={acties.sluiten} knop={TEKST.sluiten.knop} {...rest}>
      <Paragraph>{TEKST.sluiten.uitleg}</Paragraph>
    </ActieFormulier>
  )
}

type RondeProps = Formulier & {
  meting: Meting
  isOpen: boolean
  herinneren: Herinnerstand
  mailMogelijk: boolean
  /** What the card of the next step holds already is not repeated. */
  stap: Deelnemersstap
}

/** The round of answers: until when, and what can be done about it. */
export function Ronde({ meting, isOpen, herinneren, mailMogelijk, stap, ...rest }: RondeProps) {
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="ronde">
      <Heading level={2} id="ronde">
        {TEKST.titel}
      </Heading>
      <Paragraph>{describeRonde(meting, isOpen)}</Paragraph>
      {isOpen && (
        <div>
          {mailMogelijk && stap !== 'herinneren' && (
            <Herinneren {...rest} herinneren={herinneren} achter={TEKST.herinneren.kop} />
          )}
          <Einde {...rest} meting={meting} />
          {stap !== 'sluiten' && <Sluiten {...rest} achter={TEKST.sluiten.kop} />}
        </div>
      )}
      {!isOpen && meting.status === 'open' && <Heropenen {...rest} />}
    </section>
  )
}

function describeRonde({ status, rondeGeslotenOp, rondeTot }: Meting, isOpen: boolean): string {
  if (isOpen) return TEKST.open(rondeTot)
  if (rondeGeslotenOp) return TEKST.gesloten(rondeGeslotenOp)
  return status === 'open' && rondeTot ? TEKST.voorbij(rondeTot) : TEKST.vastgesteld
}

function Einde({ acties, pad, meting }: Formulier & { meting: Meting }) {
  const waarde = meting.rondeTot ? toDatum(meting.rondeTot) : ''
  return (
    <ActieFormulier
      id="einde"
      action={acties.einde}
      pad={pad}
      velden={[{ soort: 'datum', naam: 'rondeTot', label: TEKST.einde.label, waarde }]}
      knop={TEKST.einde.knop}
      achter={TEKST.einde.kop}
    >
      <Paragraph>{TEKST.einde.uitleg}</Paragraph>
    </ActieFormulier>
  )
}

function Heropenen({ acties, pad }: Formulier) {
  return (
    <ActieFormulier
      id="heropenen"
      action={acties.heropenen}
      pad={pad}
      velden={[{ soort: 'datum', naam: 'rondeTot', label: TEKST.heropenen.label }]}
      knop={TEKST.heropenen.knop}
      achter={TEKST.heropenen.kop}
    >
      <Paragraph>{TEKST.heropenen.uitleg}</Paragraph>
    </ActieFormulier>
  )
}
