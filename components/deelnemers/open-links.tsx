import { ActieFormulier } from '@/components/deelnemers/actie-formulier'
import type { DeelnemersActies, deelnemersPaden } from '@/components/deelnemers/model'
import { QrCode } from '@/components/deelnemers/qr-code'
import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import { PERSPECTIEF_NAMEN } from '@/components/perspectief/namen'
import type { ButtonAppearance } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { ProgressBar } from '@/components/ui/progress-bar'
import { TextField } from '@/components/ui/text-field'
import { PERSPECTIEVEN } from '@/lib/instrument/model'
import type { OpenLink } from '@/lib/openlinks/schema'

const { openLinks: TEKST } = DEELNEMERS_TEKSTEN

/** Until someone chooses another. */
const STANDAARD_MAXIMUM = '25'

type OpenLinksProps = {
  links: readonly OpenLink[]
  acties: DeelnemersActies
  paden: ReturnType<typeof deelnemersPaden>
  /** Whether the round still lets people in. */
  isOpen: boolean
  isVastgesteld: boolean
  appearance: ButtonAppearance
}

/** The links by which everyone with one perspectief may take part. */
export function OpenLinks({ links, isOpen, isVastgesteld, ...rest }: OpenLinksProps) {
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="open-links">
      <Heading level={2} id="open-links">
        {TEKST.titel}
      </Heading>
      <Paragraph>{TEKST.uitleg}</Paragraph>
      {!isOpen && <Paragraph>{TEKST.ronde}</Paragraph>}
      {links.length === 0 && <Paragraph>{TEKST.geen}</Paragraph>}
      <ul className="vit-deelnemers__links">
        {links.map((link) => (
          <LinkKaart key={link.id} link={link} kanWijzigen={!isVastgesteld} {...rest} />
        ))}
      </ul>
      {isOpen && <NieuweLink links={links} {...rest} />}
    </section>
  )
}

type DeelProps = Pick<OpenLinksProps, 'acties' | 'paden' | 'appearance'>

function NieuweLink({
  links,
  acties,
  paden,
  appearance,
}: DeelProps & { links: readonly OpenLink[] }) {
  const vrij = PERSPECTIEVEN.filter(
    (perspectief) => !links.some((link) => link.perspectief === perspectief),
  )
  if (vrij.length === 0) return null
  return (
    <ActieFormulier
      id="nieuwe-link"
      action={acties.openLink}
      pad={paden.deelnemers}
      velden={[
        {
          soort: 'keuze',
          naam: 'perspectief',
          label: DEELNEMERS_TEKSTEN.uitnodigen.perspectief,
          opties: vrij.map((value) => ({ value, label: PERSPECTIEF_NAMEN[value] })),
          ...(vrij[0] && { waarde: vrij[0] }),
        },
        {
          soort: 'getal',
          naam: 'maximum',
          label: TEKST.maximum,
          hint: TEKST.maximumHint,
          waarde: STANDAARD_MAXIMUM,
        },
      ]}
      knop={TEKST.maken}
      appearance={appearance}
      {...(appearance === 'secondary' && { achter: TEKST.nieuw })}
    />
  )
}

type LinkProps = DeelProps & { link: OpenLink; kanWijzigen: boolean }

function LinkKaart({ link, acties, paden, kanWijzigen }: LinkProps) {
  const naam = PERSPECTIEF_NAMEN[link.perspectief]
  return (
    <Card as="li">
      <Heading level={3}>{TEKST.kop(naam)}</Heading>
      <ProgressBar
        done={link.aantal}
        total={link.maximum}
        label={TEKST.aantal(link.aantal, link.maximum)}
      />
      <div className="vit-deelnemers__qr">
        <QrCode url={link.url} titel={TEKST.qrTitel(naam)} />
      </div>
      <TextField id={`url-${link.id}`} name="url" label={TEKST.url} value={link.url} readOnly />
      <ul className="vit-link-row">
        <li>
          <Link href={paden.poster(link.id)}>{TEKST.poster}</Link>
        </li>
        <li>
          <Link href={paden.qr(link.id)} download={`qr-code-${link.perspectief}.svg`}>
            {TEKST.downloaden}
          </Link>
        </li>
      </ul>
      {kanWijzigen && <LinkBeheer link={link} acties={acties} pad={paden.deelnemers} />}
    </Card>
  )
}

type BeheerProps = { link: OpenLink; acties: DeelnemersActies; pad: string }

function LinkBeheer({ link: { id, maximum }, acties, pad }: BeheerProps) {
  const formulier = { pad, headingLevel: 4 } as const
  return (
    <div>
      <ActieFormulier
        {...formulier}
        id={`maximum-${id}`}
        action={acties.maximum(id)}
        velden={[
          {
            soort: 'getal',
            naam: 'maximum',
            label: TEKST.maximum,
            hint: TEKST.maximumHint,
            waarde: String(maximum),
          },
        ]}
        knop={TEKST.maximumKnop}
        achter={TEKST.wijzigen}
      />
      <ActieFormulier
        {...formulier}
        id={`vervangen-${id}`}
        action={acties.vervangen(id)}
        knop={TEKST.vervangen}
        achter={TEKST.vervangen}
      >
        <Paragraph>{TEKST.vervangenUitleg}</Paragraph>
      </ActieFormulier>
      <ActieFormulier
        {...formulier}
        id={`uitzetten-${id}`}
        action={acties.uitzetten(id)}
        knop={TEKST.uitzetten}
        achter={TEKST.uitzetten}
      >
        <Paragraph>{TEKST.uitzettenUitleg}</Paragraph>
      </ActieFormulier>
    </div>
  )
}
