import type { ReactNode } from 'react'
import { Gebruik, OverDeRonde } from '@/components/deelname/over-de-ronde'
import { afrondPad, intrekPad, invulPad } from '@/components/deelname/paden'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button-link'
import { Paragraph } from '@/components/ui/paragraph'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { Deelname } from '@/lib/deelname/schema'

const { start: TEKST } = DEELNAME_TEKSTEN

type StartPaginaProps = {
  token: string
  deelname: Deelname
  minuten: number
  /** The personal link to keep, for who has it from nowhere else. */
  eigenLink: ReactNode
}

/** Where a personal link leads: what this is about, and on to the questions. */
export function StartPagina({ token, deelname, minuten, eigenLink }: StartPaginaProps) {
  const { beantwoord, totaal } = deelname.voortgang.totaal
  const isBegonnen = Object.keys(deelname.keuzes).length > 0
  const isKlaar = beantwoord === totaal
  const knop = isKlaar ? TEKST.nakijken : isBegonnen ? TEKST.verder : TEKST.begin
  return (
    <div className="vit-prose dn">
      <Melding deelname={deelname} />
      <OverDeRonde ronde={deelname} aantal={totaal} minuten={minuten} />
      {isBegonnen && (
        <ProgressBar done={beantwoord} total={totaal} label={TEKST.voortgang(beantwoord, totaal)} />
      )}
      <div className="dn-knoppen">
        <ButtonLink href={invulPad(token)}>{knop}</ButtonLink>
        {isBegonnen && (
          <ButtonLink href={afrondPad(token)} appearance="secondary">
            {TEKST.naarAfronden}
          </ButtonLink>
        )}
      </div>
      <Paragraph>{TEKST.stoppen}</Paragraph>
      {eigenLink}
      <Gebruik ronde={deelname} intrekPad={isBegonnen ? intrekPad(token) : null} />
    </div>
  )
}

/** What this person did before: finished, or took everything back. */
function Melding({ deelname }: Pick<StartPaginaProps, 'deelname'>) {
  const { deelnemer, meting } = deelname
  if (deelnemer.afgerondOp) {
    return (
      <Alert type="ok" title={TEKST.afgerond(deelnemer.afgerondOp)}>
        <Paragraph>{TEKST.afgerondUitleg(meting.rondeTot)}</Paragraph>
      </Alert>
    )
  }
  if (!deelnemer.ingetrokkenOp) return null
  return (
    <Alert type="ok" title={TEKST.ingetrokken}>
      <Paragraph>{TEKST.ingetrokkenUitleg}</Paragraph>
    </Alert>
  )
}
