import { EerderGedaan } from '@/components/deelname/eerder-gedaan'
import { NietOpgeslagen } from '@/components/deelname/niet-opgeslagen'
import { Gebruik } from '@/components/deelname/over-de-ronde'
import { eigenIntrekPad } from '@/components/deelname/paden'
import { toEigenBladwijzers } from '@/components/deelname/pagina'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { VerstuurKnop } from '@/components/deelname/verstuur-knop'
import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { ButtonLink } from '@/components/ui/button-link'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { AutosaveOptions } from '@/components/vragenlijst/autosave/use-autosave'
import { invullenPad, perspectiefPad } from '@/components/vragenlijst/paden'
import type { EigenDeelname } from '@/lib/deelname/schema'

const { eigen: TEKST, start: START, perspectief: PERSPECTIEF } = DEELNAME_TEKSTEN

/** Which button is the thing to do: filling in, and then being ready. */
const NIEUW = ['primary', 'secondary'] as const
const BEGONNEN = ['secondary', 'primary'] as const

type EigenDeelnamePaginaProps = {
  deelname: EigenDeelname
  opslag: AutosaveOptions
  action: () => Promise<void>
}

/** A member's own place in a round: what happens with the answers, how far they are, being ready. */
export function EigenDeelnamePagina({ deelname, opslag, action }: EigenDeelnamePaginaProps) {
  const { meting, gemeenteNaam, perspectief, deelnemer, keuzes, voortgang } = deelname
  const place = { gemeenteCode: meting.gemeenteCode, metingId: meting.id }
  const { beantwoord, totaal } = voortgang.totaal
  const isBegonnen = Object.keys(keuzes).length > 0
  const [invullen, klaar] = isBegonnen ? BEGONNEN : NIEUW
  return (
    <div className="vit-prose dn">
      <MetingKruimelpad
        gemeente={{ naam: gemeenteNaam }}
        meting={meting}
        paden={metingPaden(meting.gemeenteCode, meting.id)}
        current={TEKST.titel}
      />
      <Heading level={1}>{TEKST.titel}</Heading>
      <EerderGedaan deelname={deelname} />
      <NietOpgeslagen opslag={opslag} kenmerken={toEigenBladwijzers(deelname)} />
      <Paragraph variant="lead">
        {START.doel(gemeenteNaam)} {START.privacy}
      </Paragraph>
      <DescriptionList
        items={[
          {
            term: TEKST.feiten.perspectief,
            value: (
              <>
                {PERSPECTIEF.keuzes[perspectief]}.{' '}
                <Link href={perspectiefPad(place)}>{TEKST.perspectief}</Link>
              </>
            ),
          },
          { term: TEKST.feiten.tot, value: START.tot(meting.rondeTot) },
        ]}
      />
      <ProgressBar done={beantwoord} total={totaal} label={START.voortgang(beantwoord, totaal)} />
      {!deelnemer.afgerondOp && <Paragraph>{TEKST.klaarUitleg}</Paragraph>}
      <form action={action} className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <ButtonLink href={invullenPad(place, 'volledig')} appearance={invullen}>
          {isBegonnen ? START.verder : START.begin}
        </ButtonLink>
        {!deelnemer.afgerondOp && <VerstuurKnop appearance={klaar}>{TEKST.klaar}</VerstuurKnop>}
      </form>
      <Gebruik ronde={deelname} intrekPad={isBegonnen ? eigenIntrekPad(place) : null} />
    </div>
  )
}
