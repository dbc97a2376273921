import { Scoreregel } from '@/components/resultaten/scoreregel'
import { Badge } from '@/components/ui/badge'
import { GedaanMelding } from '@/components/ui/gedaan-melding'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { KenmerkBehoeften } from '@/lib/behoeften/schema'
import { Aanbod } from './aanbod'
import type { BehoeftenKader } from './kader'
import { OpgaveFormulier } from './opgave-formulier'
import { Signalen } from './signalen'
import { BEHOEFTEN_TEKSTEN as TEKST } from './teksten'
import { VerwijderKnop } from './verwijder-knop'

type KenmerkBlokProps = { kader: BehoeftenKader; regel: KenmerkBehoeften; scoreregel: string }

/** A kenmerk with what is needed for it, what the catalogue has, and what others have to solve. */
export function KenmerkBlok({ kader, regel, scoreregel }: KenmerkBlokProps) {
  const { kenmerk, resultaat } = regel.stand
  const { kloof } = resultaat
  const titelId = `${kenmerk.id}-titel`
  return (
    <section id={kenmerk.id} className="vit-part" aria-labelledby={titelId}>
      <header className="grid grid-cols-1 gap-2">
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-2">
          <Heading level={3} id={titelId}>
            {TEKST.kenmerk(kenmerk.nummer, kenmerk.titel)}
          </Heading>
          {kloof && kloof.teller > 0 && <Badge tone="active">{TEKST.kloof(kloof.afgerond)}</Badge>}
        </div>
        <Scoreregel stand={regel.stand} tekst={scoreregel} />
        <KenmerkLinks kader={kader} kenmerk={kenmerk} />
      </header>
      {kader.gedaan?.kenmerkId === kenmerk.id && (
        <GedaanMelding>
          <Paragraph>{TEKST.gelukt[kader.gedaan.gelukt]}</Paragraph>
        </GedaanMelding>
      )}
      <div className="vit-behoeften__delen">
        <Behoeften kader={kader} regel={regel} />
        <Signalen kader={kader} regel={regel} />
      </div>
    </section>
  )
}

type KenmerkLinksProps = {
  kader: BehoeftenKader
  kenmerk: KenmerkBehoeften['stand']['kenmerk']
}

function KenmerkLinks({
  kader: { paden, acties },
  kenmerk: { id, nummer, kort },
}: KenmerkLinksProps) {
  const bij = TEKST.bijKenmerk(nummer, kort)
  const links = [
    { href: paden.kenmerk(id), label: TEKST.naarResultaat },
    ...(acties ? [{ href: paden.nieuweActie({ kenmerk: id }), label: TEKST.naarPlan }] : []),
  ]
  return (
    <ul className="vit-links">
      {links.map(({ href, label }) => (
        <li key={href}>
          <Link href={href} aria-label={`${label}, ${bij}`}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Behoeften({ kader, regel }: Omit<KenmerkBlokProps, 'scoreregel'>) {
  const { kenmerk } = regel.stand
  const { acties, paden } = kader
  const isLeeg = regel.behoeften.length === 0
  return (
    <div className="grid grid-cols-1 content-start gap-3">
      {!(isLeeg && acties) && <Heading level={4}>{TEKST.behoeften}</Heading>}
      {isLeeg && !acties && <Paragraph variant="small">{TEKST.geenBehoefte}</Paragraph>}
      {!isLeeg && (
        <ul className="vit-list gap-6">
          {regel.behoeften.map((item) => (
            <BehoefteItem key={item.behoefte.id} kader={kader} regel={regel} item={item} />
          ))}
        </ul>
      )}
      {acties && (
        <OpgaveFormulier
          wat="behoefte"
          id={`${kenmerk.id}-behoefte`}
          opener={TEKST.nieuw}
          bij={TEKST.bijKenmerk(kenmerk.nummer, kenmerk.kort)}
          knop={TEKST.toevoegen}
          action={acties.behoefte.voegToe(kenmerk.id)}
          pad={paden.behoeften}
        />
      )}
    </div>
  )
}

type BehoefteItemProps = {
  kader: BehoeftenKader
  regel: KenmerkBehoeften
  item: KenmerkBehoeften['behoeften'][number]
}

function BehoefteItem({ kader, regel, item: { behoefte, aanbod } }: BehoefteItemProps) {
  const { id, soort, urgentie, toelichting, versie } = behoefte
  const { kenmerk } = regel.stand
  const pad = kader.paden.behoeften
  const bij = `${TEKST.soorten[soort]}, ${TEKST.bijKenmerk(kenmerk.nummer, kenmerk.kort)}`
  return (
    <li className="vit-indent grid grid-cols-1 gap-2">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-2">
        <strong>{TEKST.soorten[soort]}</strong>{' '}
        <Badge tone={urgentie === 'nu' ? 'active' : 'neutral'}>{TEKST.wanneer(urgentie)}</Badge>
      </p>
      {toelichting && <p className="vit-typed max-w-text">{toelichting}</p>}
      <Aanbod kader={kader} stand={regel.stand} behoefte={behoefte} aanbod={aanbod} />
      {kader.acties && (
        <OpgaveFormulier
          key={versie}
          wat="behoefte"
          id={id}
          opener={TEKST.wijzigen}
          bij={bij}
          knop={TEKST.opslaan}
          action={kader.acties.behoefte.wijzig(kenmerk.id, id)}
          opgeslagen={{ waarden: { soort, urgentie, toelichting }, versie }}
          pad={pad}
        >
          <VerwijderKnop
            action={kader.acties.behoefte.verwijder(kenmerk.id, id)}
            id={id}
            versie={versie}
            bij={bij}
            pad={pad}
          />
        </OpgaveFormulier>
      )}
    </li>
  )
}
