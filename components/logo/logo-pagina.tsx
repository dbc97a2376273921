import Image from 'next/image'
import { FormTitle } from '@/components/frame/form-title'
import { gemeentePaden } from '@/components/gemeente/paden'
import { logoBestandPad } from '@/components/logo/paden'
import { findLogoFout, LOGO_TEKSTEN as TEKST } from '@/components/logo/teksten'
import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { TextField } from '@/components/ui/text-field'
import type { LogoOverzicht } from '@/lib/logo/schema'

type LogoPaginaProps = {
  overzicht: LogoOverzicht
  /** What came of what was sent, and the description that was typed with it. */
  stand: string | undefined
  alt: string | undefined
  remove: () => Promise<void>
}

/** A gemeente's logo: to place, to replace and to take away. */
export function LogoPagina({ overzicht, stand, alt, remove }: LogoPaginaProps) {
  const { gemeente, logo } = overzicht
  const fout = findLogoFout(stand)
  return (
    <div className="vit-prose">
      <FormTitle titel={`${TEKST.titel} · ${gemeente.naam}`} fouten={fout === null ? 0 : 1} />
      <Breadcrumb
        items={[{ label: gemeente.naam, href: gemeentePaden(gemeente.code).gemeente }]}
        current={TEKST.titel}
      />
      <Heading level={1}>{TEKST.titel}</Heading>
      {(stand === 'bewaard' || stand === 'weg') && (
        <Alert type="ok" live="status">
          <Paragraph>{TEKST[stand]}</Paragraph>
        </Alert>
      )}
      <Paragraph>{TEKST.inleiding}</Paragraph>
      <Heading level={2}>{TEKST.nu}</Heading>
      {logo ? <Beeld code={gemeente.code} logo={logo} /> : <Paragraph>{TEKST.geen}</Paragraph>}
      <Heading level={2}>{logo ? TEKST.vervangen : TEKST.plaatsen}</Heading>
      <Formulier overzicht={overzicht} stand={stand} alt={alt} />
      {logo && (
        <>
          <Heading level={2}>{TEKST.weghalen}</Heading>
          <form action={remove} className="vit-stack">
            <Paragraph>{TEKST.weghalenUitleg}</Paragraph>
            <Button appearance="secondary">{TEKST.weghalenKnop}</Button>
          </form>
        </>
      )}
    </div>
  )
}

function Beeld({ code, logo }: { code: string; logo: NonNullable<LogoOverzicht['logo']> }) {
  return (
    <Image
      unoptimized
      loading="eager"
      className="rapport-logo"
      src={`${logoBestandPad(code)}?${logo.stempel}`}
      width={logo.breedte}
      height={logo.hoogte}
      alt={logo.alt}
    />
  )
}

/**
 * An ordinary form to a route of its own, which answers with this page and what came of it. The
 * file stands last, so that the description is known before it is read.
 */
function Formulier({ overzicht, stand, alt }: Omit<LogoPaginaProps, 'remove'>) {
  const { gemeente, logo } = overzicht
  const fout = findLogoFout(stand) ?? undefined
  const veld = stand === 'alt' ? 'alt' : 'bestand'
  return (
    <form
      action={logoBestandPad(gemeente.code)}
      method="post"
      encType="multipart/form-data"
      noValidate
      className="vit-stack"
    >
      <ErrorSummary
        title={TEKST.foutTitel}
        errors={fout === undefined ? [] : [{ fieldId: veld, message: fout }]}
      />
      <TextField
        name="alt"
        label={TEKST.alt}
        hint={TEKST.altHint}
        error={veld === 'alt' ? fout : undefined}
        defaultValue={alt ?? logo?.alt}
        autoComplete="off"
      />
      <TextField
        name="bestand"
        type="file"
        accept=".png,.svg"
        label={TEKST.bestand}
        hint={logo ? TEKST.bestandVervangHint : TEKST.bestandHint}
        optional={logo !== null}
        error={veld === 'bestand' ? fout : undefined}
      />
      <Button>{TEKST.bewaren}</Button>
    </form>
  )
}
