import { inlogPad } from '@/components/inloggen/paden'
import type { Refusal } from '@/lib/authz/access'
import { MELDING_TEKSTEN } from './teksten'

/** A file opens without the frame of the site, so what stands in its place does too. */
function writePage({ titel, uitleg }: Readonly<{ titel: string; uitleg: string }>): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${titel}</title></head>
<body><main><h1>${titel}</h1><p>${uitleg}</p><p><a href="/">${MELDING_TEKSTEN.nietGevonden.naarVoorpagina}</a></p></main></body>
</html>
`
}

/**
 * What who may not have a file gets in its place: a way to sign in, or why there is none.
 * @param naar where to go on after signing in
 */
export function refuseBestand(reden: Refusal, naar: string): Response {
  const headers = { 'Cache-Control': 'private, no-store' }
  if (reden === 'niet-ingelogd') {
    return new Response(null, { status: 303, headers: { ...headers, Location: inlogPad(naar) } })
  }
  return new Response(writePage(MELDING_TEKSTEN.geenBestand), {
    status: reden === 'geen-recht' ? 403 : 404,
    headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' },
  })
}
