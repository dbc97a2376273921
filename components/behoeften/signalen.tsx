import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { KenmerkBehoeften } from '@/lib/behoeften/schema'
import type { Signaal } from '@/lib/signalen/schema'
import type { BehoeftenKader } from './kader'
import { OpgaveFormulier } from './opgave-formulier'
import { BEHOEFTEN_TEKSTEN } from './teksten'
import { VerwijderKnop } from './verwijder-knop'

const TEKST = BEHOEFTEN_TEKSTEN.signalen

type SignalenProps = { kader: BehoeftenKader; regel: KenmerkBehoeften }

/** What the gemeente cannot solve by itself at this kenmerk, and who could. */
export function Signalen({ kader, regel: { stand, signalen } }: SignalenProps) {
  const { kenmerk } = stand
  const { acties, paden, isVol } = kader
  const bij = BEHOEFTEN_TEKSTEN.bijKenmerk(kenmerk.nummer, kenmerk.kort)
  const isLeeg = signalen.length === 0
  return (
    <div className="grid grid-cols-1 content-start gap-3">
      {!(isLeeg && acties) && <Heading level={4}>{TEKST.titel}</Heading>}
      {isLeeg && !acties && <Paragraph variant="small">{TEKST.geen}</Paragraph>}
      {!isLeeg && (
        <>
          <DelingRegel kader={kader} />
          <ul className="vit-list gap-6">
            {signalen.map((signaal) => (
              <SignaalItem key={signaal.id} kader={kader} signaal={signaal} bij={bij} />
            ))}
          </ul>
        </>
      )}
      {acties && isVol && <Paragraph variant="small">{TEKST.vol}</Paragraph>}
      {acties && !isVol && (
        <OpgaveFormulier
          wat="signaal"
          id={`${kenmerk.id}-signaal`}
          opener={TEKST.nieuw}
          bij={bij}
          knop={BEHOEFTEN_TEKSTEN.toevoegen}
          action={acties.signaal.voegToe(kenmerk.id)}
          pad={paden.behoeften}
        />
      )}
    </div>
  )
}

/** Who can see the signals now, with the way to change that. */
export function DelingRegel({ kader: { acties, deling, paden } }: Pick<SignalenProps, 'kader'>) {
  return (
    <Paragraph variant="small">
      {deling === null ? TEKST.delingOpen : TEKST.deling[deling]}{' '}
      {acties && deling !== null && <Link href={paden.delen}>{TEKST.naarDelen}</Link>}
    </Paragraph>
  )
}

type SignaalItemProps = { kader: BehoeftenKader; signaal: Signaal; bij: string }

function SignaalItem({ kader: { acties, paden }, signaal, bij }: SignaalItemProps) {
  const { id, kenmerkId, partij, tekst, versie } = signaal
  const pad = paden.behoeften
  const over = `${BEHOEFTEN_TEKSTEN.partijen[partij]}, ${bij}`
  return (
    <li className="vit-indent grid grid-cols-1 gap-2">
      <p className="utrecht-paragraph">
        <strong>{TEKST.voor(partij)}</strong>
      </p>
      <p className="vit-typed max-w-text">{tekst}</p>
      {acties && (
        <OpgaveFormulier
          key={versie}
          wat="signaal"
          id={id}
          opener={BEHOEFTEN_TEKSTEN.wijzigen}
          bij={over}
          knop={BEHOEFTEN_TEKSTEN.opslaan}
          action={acties.signaal.wijzig(kenmerkId, id)}
          opgeslagen={{ waarden: { partij, tekst }, versie }}
          pad={pad}
        >
          <VerwijderKnop
            action={acties.signaal.verwijder(kenmerkId, id)}
            id={id}
            versie={versie}
            bij={over}
            pad={pad}
          />
        </OpgaveFormulier>
      )}
    </li>
  )
}
