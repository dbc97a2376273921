import { GEMEENTE_TEKSTEN } from '@/components/gemeente/teksten'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { Voortgang } from '@/lib/vragenlijst/rules'

const { meting: TEKST } = GEMEENTE_TEKSTEN

type VragenlijstenProps = {
  base: string
  kort: Voortgang
  volledig: Voortgang
  /** False where another step of the meting comes first. */
  isStap?: boolean
  /** Whether only the short version is asked. */
  alleenKort?: boolean
}

/** The short and the full version, each with its progress. */
export function Vragenlijsten({ base, kort, volledig, ...props }: VragenlijstenProps) {
  const { isStap = true, alleenKort = false } = props
  return (
    <ul className="vit-tiles vit-versies">
      <Versie
        naam={TEKST.kort}
        voortgang={kort}
        href={`${base}/invullen?versie=kort`}
        knop={TEKST.invullenKort}
        isVolgende={isStap && !isKlaar(kort)}
      />
      {!alleenKort && (
        <Versie
          naam={TEKST.volledig}
          voortgang={volledig}
          href={`${base}/invullen`}
          knop={TEKST.invullenVolledig}
          isVolgende={isStap && isKlaar(kort) && !isKlaar(volledig)}
        />
      )}
    </ul>
  )
}

const isKlaar = ({ beantwoord, totaal }: Voortgang) => beantwoord === totaal

type VersieProps = {
  naam: string
  voortgang: Voortgang
  href: string
  knop: string
  /** The one to go on with. */
  isVolgende: boolean
}

function Versie({ naam, voortgang, href, knop, isVolgende }: VersieProps) {
  return (
    <li>
      <Heading level={3}>{naam}</Heading>
      <ProgressBar
        done={voortgang.beantwoord}
        total={voortgang.totaal}
        label={TEKST.voortgang(voortgang.beantwoord, voortgang.totaal)}
      />
      <div>
        <ButtonLink href={href} appearance={isVolgende ? 'primary' : 'secondary'}>
          {knop}
        </ButtonLink>
      </div>
    </li>
  )
}
