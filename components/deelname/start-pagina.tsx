import type { ReactNode } from 'react'
import { Gebruik, OverDeRonde } from '@/components/deelname/over-de-ronde'
import { afrondPad, intrekPad, invulPad } from '@/components/deelname/paden'
import { EerderGedaan } from '@/components/deelname/eerder-gedaan'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
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
      <EerderGedaan deelname={deelname} />
      <OverDeRonde ronde={deelname} aantal={totaal} minuten={minuten} />
      {isBegonnen && (
        <ProgressBar done={beantwoord} total={totaal} label={TEKST.voortgang(beantwoord, totaal)} />
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
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
