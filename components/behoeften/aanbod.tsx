import { Contact } from '@/components/ondersteuning/contact'
import { ONDERSTEUNING_TEKSTEN } from '@/components/ondersteuning/teksten'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Behoefte, KenmerkBehoeften } from '@/lib/behoeften/schema'
import type { Ondersteuning } from '@/lib/instrument/model'
import { ondersteuningPad } from '@/lib/instrument/paden'
import type { BehoeftenKader } from './kader'
import { aanvraagPad, catalogusPad } from './paden'
import { BEHOEFTEN_TEKSTEN } from './teksten'

const TEKST = BEHOEFTEN_TEKSTEN.aanbod

/** How many entries a need shows; the catalogue has the rest. */
const AANTAL = 2

type AanbodProps = {
  kader: BehoeftenKader
  stand: KenmerkBehoeften['stand']
  behoefte: Behoefte
  aanbod: KenmerkBehoeften['behoeften'][number]['aanbod']
}

/** What the catalogue has for a need, the best first, with how to get it. */
export function Aanbod({ kader, stand, behoefte, aanbod }: AanbodProps) {
  const { items, past } = aanbod
  const meer = items.length - AANTAL
  const niveau = past === 'niveau' ? stand.resultaat.niveau : null
  const kenmerkId = past === 'algemeen' ? null : behoefte.kenmerkId
  if (items.length === 0) return <GeenAanbod kader={kader} behoefte={behoefte} />
  return (
    <div className="vit-panel gap-3 p-4">
      <Paragraph variant="small">{TEKST.past[past]}</Paragraph>
      <ul className="vit-list gap-6">
        {items.slice(0, AANTAL).map((item) => (
          <AanbodRegel key={item.id} kader={kader} behoefte={behoefte} item={item} />
        ))}
      </ul>
      {meer > 0 && (
        <Paragraph>
          <Link href={catalogusPad(kenmerkId, behoefte.soort, niveau)}>{TEKST.meer(meer)}</Link>
        </Paragraph>
      )}
      {past === 'algemeen' && behoefte.soort === 'randvoorwaarde' && (
        <Paragraph>{TEKST.ookVastleggen}</Paragraph>
      )}
    </div>
  )
}

function GeenAanbod({ kader, behoefte }: Pick<AanbodProps, 'kader' | 'behoefte'>) {
  const isRandvoorwaarde = behoefte.soort === 'randvoorwaarde'
  return (
    <div className="vit-panel gap-3 p-4">
      <Paragraph>{isRandvoorwaarde ? TEKST.geenRandvoorwaarde : TEKST.geen}</Paragraph>
      {kader.acties && (
        <Paragraph>
          <Link href={aanvraagPad(kader.paden.aanvraag, [behoefte.id])}>{TEKST.vraagAan}</Link>
        </Paragraph>
      )}
    </div>
  )
}

type AanbodRegelProps = { kader: BehoeftenKader; behoefte: Behoefte; item: Ondersteuning }

function AanbodRegel({ kader, behoefte, item }: AanbodRegelProps) {
  const { acties, paden, inPlan } = kader
  const { id, titel, aanvragen } = item
  const actieId = inPlan.ondersteuning[`${behoefte.kenmerkId} ${id}`]
  const links = [
    ...(aanvragen.mail
      ? [{ href: aanvraagPad(paden.aanvraag, [behoefte.id], id), label: TEKST.vraagAan }]
      : []),
    actieId
      ? { href: paden.actie(actieId), label: TEKST.staatErin }
      : {
          href: paden.nieuweActie({ kenmerk: behoefte.kenmerkId, ondersteuning: id }),
          label: TEKST.inPlan,
        },
  ]
  return (
    <li className="grid grid-cols-1 gap-1">
      <p className="utrecht-paragraph">
        <Link href={ondersteuningPad(id)}>{titel}</Link>
      </p>
      <Paragraph variant="small">{ONDERSTEUNING_TEKSTEN.herkomst(item)}</Paragraph>
      <Paragraph>{aanvragen.tekst}</Paragraph>
      <Contact item={item} />
      {acties && (
        <ul className="vit-links">
          {links.map(({ href, label }) => (
            <li key={href}>
              <Link href={href} aria-label={TEKST.over(label, titel)}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
