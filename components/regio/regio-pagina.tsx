import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { RegioOverzicht } from '@/lib/regio/schema'
import { describeRegio } from '@/lib/report/teksten-regio'
import { KAART_ID, SPREIDING_ID } from './adres'
import { Gemeenten, isAnoniemGedeeld } from './gemeenten'
import { Jaren } from './jaren'
import { KaartDeel } from './kaart-deel'
import { Knelpunten } from './knelpunten'
import { LANDELIJK_PADEN, regioPaden } from './paden'
import { Signalen } from './signalen'
import { SpreidingDeel } from './spreiding'
import { REGIO_TEKSTEN as TEKST } from './teksten'
import { Vragen } from './vragen'

const { delen: TITELS } = TEKST

/** Whether anything at all is shared, so that there is more to show than who did not. */
const isIetsGedeeld = (overzicht: RegioOverzicht) =>
  overzicht.gemeenten.some(({ gedeeld }) => gedeeld.length > 0) || isAnoniemGedeeld(overzicht)

/** What an adviseur sees of a regio: who shares, where it is stuck and what is asked for. */
export function RegioPagina(overzicht: RegioOverzicht) {
  const { regio, peildatum, gemeenten, telling, kenmerken } = overzicht
  const paden = regioPaden(regio.code)
  const opening = describeRegio({
    gemeenten: gemeenten.length,
    telling,
    kenmerken: kenmerken.map(({ kenmerk: { nummer, kort }, basis }) => ({ nummer, kort, basis })),
  })
  return (
    <div className="vit-page">
      <Breadcrumb
        items={[{ label: TEKST.landelijk, href: LANDELIJK_PADEN.landelijk }]}
        current={regio.naam}
      />
      <header className="grid grid-cols-1 gap-4">
        <Heading level={1}>{regio.naam}</Heading>
        <p className="text-small text-subtle">{TEKST.peildatum(peildatum)}</p>
        <Paragraph className="vit-kernzin">{opening}</Paragraph>
        {isIetsGedeeld(overzicht) && (
          <div className="vit-no-print grid grid-cols-1 justify-items-start gap-4">
            <Inhoud {...overzicht} />
            <ButtonLink href={paden.rapport} appearance="secondary">
              {TEKST.rapport}
            </ButtonLink>
          </div>
        )}
      </header>
      <Deel id="wie" titel={TITELS.wie}>
        <Gemeenten {...overzicht} />
      </Deel>
      {isIetsGedeeld(overzicht) && <Delen {...overzicht} />}
    </div>
  )
}

const ANKERS = {
  wie: 'wie',
  kaart: KAART_ID,
  spreiding: SPREIDING_ID,
  knelpunten: 'knelpunten',
  vraag: 'vraag',
  signalen: 'signalen',
  jaren: 'jaren',
} as const
const DELEN = ['wie', 'kaart', 'spreiding', 'knelpunten', 'vraag', 'signalen', 'jaren'] as const

/** Through a lens its parts are spread, not the kenmerken. */
const titelVan = (deel: keyof typeof ANKERS, { lens }: RegioOverzicht) =>
  deel === 'spreiding' && lens ? TITELS.spreidingLens : TITELS[deel]

function Inhoud(overzicht: RegioOverzicht) {
  return (
    <nav aria-label={TEKST.inhoud}>
      <ul className="vit-links">
        {DELEN.map((deel) => (
          <li key={deel}>
            <Link href={`#${ANKERS[deel]}`}>{titelVan(deel, overzicht)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Delen(overzicht: RegioOverzicht) {
  const { regio, vraag, signalen, jaren } = overzicht
  return (
    <>
      <Deel id={ANKERS.kaart} titel={TITELS.kaart}>
        <KaartDeel {...overzicht} />
      </Deel>
      <Deel id={ANKERS.spreiding} titel={titelVan('spreiding', overzicht)}>
        <SpreidingDeel {...overzicht} />
      </Deel>
      <Deel id={ANKERS.knelpunten} titel={TITELS.knelpunten}>
        <Knelpunten {...overzicht} />
      </Deel>
      <Deel id={ANKERS.vraag} titel={TITELS.vraag}>
        <Vragen regioCode={regio.code} {...vraag} />
      </Deel>
      <Deel id={ANKERS.signalen} titel={TITELS.signalen}>
        <Signalen regioCode={regio.code} {...signalen} />
      </Deel>
      <Deel id={ANKERS.jaren} titel={TITELS.jaren}>
        <Jaren regioCode={regio.code} jaren={jaren} />
      </Deel>
    </>
  )
}

type DeelProps = { id: string; titel: string; children: React.ReactNode }

function Deel({ id, titel, children }: DeelProps) {
  return (
    <section className="vit-part" aria-labelledby={id}>
      <Heading level={2} id={id} className="scroll-my-4">
        {titel}
      </Heading>
      {children}
    </section>
  )
}
