import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { KenmerkVerschil } from '@/lib/instrument/compare'
import type { Instrument } from '@/lib/instrument/model'
import { kaderPad } from '@/lib/instrument/paden'
import type { Wijzigingen } from '@/lib/kader/schema'
import { KADER_TEKSTEN, WIJZIGING_TEKSTEN as teksten } from './teksten'
import { VerschilBlok } from './verschil-blok'

/** What changed between two versions of the questions. */
export function WijzigingenPagina({ wijzigingen }: { wijzigingen: Wijzigingen | 'geen' }) {
  return (
    <div className="grid grid-cols-1 gap-12">
      <div className="grid grid-cols-1 gap-4">
        <Breadcrumb
          items={[{ label: KADER_TEKSTEN.menu, href: kaderPad() }]}
          current={teksten.titel}
        />
        <Heading level={1}>{teksten.titel}</Heading>
        {wijzigingen === 'geen' ? (
          <Paragraph variant="lead">{teksten.geen}</Paragraph>
        ) : (
          <Inleiding wijzigingen={wijzigingen} />
        )}
      </div>
      {wijzigingen !== 'geen' &&
        wijzigingen.kenmerken
          .filter(({ verschillen }) => countAnders(verschillen) > 0)
          .map((kenmerkVerschil) => (
            <KenmerkWijzigingen
              key={kenmerkVerschil.kenmerk.id}
              oud={wijzigingen.oud}
              nieuw={wijzigingen.nieuw}
              {...kenmerkVerschil}
            />
          ))}
    </div>
  )
}

const countAnders = (verschillen: KenmerkVerschil['verschillen']) =>
  verschillen.filter(({ soort }) => soort !== 'gelijk').length

function Inleiding({
  wijzigingen: { oud, nieuw, kenmerken, versies },
}: {
  wijzigingen: Wijzigingen
}) {
  const alle = kenmerken.flatMap(({ verschillen }) => verschillen)
  const anders = countAnders(alle)
  return (
    <>
      <Paragraph variant="lead">{teksten.inleiding(oud.versie, nieuw.versie)}</Paragraph>
      <Paragraph>
        {anders === 0 ? teksten.nietsAnders : teksten.samenvatting(anders, alle.length - anders)}{' '}
        {nieuw.status === 'concept' && teksten.concept}
      </Paragraph>
      <ul className="vit-links">
        {[oud, nieuw].map(({ versie }) => (
          <li key={versie}>
            <Link href={kaderPad(versie)}>{teksten.lees(versie)}</Link>
          </li>
        ))}
        {versies
          .filter((versie) => versie !== nieuw.versie)
          .map((versie) => (
            <li key={versie}>
              <Link href={`/kader/wijzigingen?versie=${versie}`}>{teksten.andere(versie)}</Link>
            </li>
          ))}
      </ul>
    </>
  )
}

type KenmerkWijzigingenProps = KenmerkVerschil & { oud: Instrument; nieuw: Instrument }

function KenmerkWijzigingen({
  kenmerk,
  isVergelijkbaar,
  verschillen,
  oud,
  nieuw,
}: KenmerkWijzigingenProps) {
  const anders = verschillen.filter(({ soort }) => soort !== 'gelijk')
  const gelijk = verschillen.length - anders.length
  return (
    <section aria-labelledby={kenmerk.id} className="grid grid-cols-1 gap-6">
      <div className="grid grid-cols-1 gap-2">
        <Heading level={2} id={kenmerk.id}>
          {KADER_TEKSTEN.kenmerk(kenmerk.nummer, kenmerk.titel)}
        </Heading>
        <Paragraph>{isVergelijkbaar ? teksten.vergelijkbaar : teksten.nietVergelijkbaar}</Paragraph>
      </div>
      {anders.map((verschil) => (
        <VerschilBlok
          key={verschil.nieuw?.id ?? verschil.oud.map(({ id }) => id).join()}
          verschil={verschil}
          oud={oud.versie}
          nieuw={nieuw.versie}
        />
      ))}
      {gelijk > 0 && <Paragraph variant="small">{teksten.gelijk(gelijk)}</Paragraph>}
    </section>
  )
}
