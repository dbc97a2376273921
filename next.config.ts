import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants'

/**
 * Everything comes from this installation itself. Inline scripts are allowed because Next writes
 * its page data as inline scripts; nothing that a person typed ever goes into one unescaped.
 * React's development build evaluates code for its error overlay, the production build does not.
 */
function contentSecurityPolicy(isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * A personal link, and that of a report, is a key: no search engine and no cache keeps its pages. No other site is told
 * of it either: the Referrer-Policy of all pages sees to that, while `no-referrer` would also hide
 * from the server itself that its forms come from its own pages, and it would refuse them.
 */
const LINK_HEADERS = [
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Cache-Control', value: 'no-store' },
]

/**
 * A file that someone put in, or a figure, opened as a page of its own: it runs nothing and asks for
 * nothing. Here and not in the routes, since these headers go over those of a route.
 */
const BESTAND_HEADERS = [
  {
    key: 'Content-Security-Policy',
    value: "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  },
]
const BESTAND_PADEN = [
  '/logos/:path*',
  '/onderbouwing/bestanden/:path*',
  '/gemeenten/:code/metingen/:id/onderbouwing/onderbouwing.zip',
  '/gemeenten/:code/metingen/:id/resultaten/figuren/:path*',
]

export default function config(phase: string): NextConfig {
  const headers = [
    {
      key: 'Content-Security-Policy',
      value: contentSecurityPolicy(phase === PHASE_DEVELOPMENT_SERVER),
    },
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    { key: 'X-Frame-Options', value: 'DENY' },
    { key: 'Referrer-Policy', value: 'same-origin' },
    { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    {
      key: 'Permissions-Policy',
      value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    },
  ]
  return {
    reactStrictMode: true,
    poweredByHeader: false,
    // Native and WebAssembly packages load files beside themselves, which bundling would break.
    serverExternalPackages: [
      '@myriaddreamin/typst-ts-node-compiler',
      '@resvg/resvg-js',
      'better-sqlite3',
      '@prisma/adapter-better-sqlite3',
      '@prisma/adapter-pg',
      '@prisma/schema-engine-wasm',
    ],
    // A form without JavaScript carries its previous state beside what was typed.
    experimental: { serverActions: { bodySizeLimit: '5mb' } },
    headers: () =>
      Promise.resolve([
        { source: '/:path*', headers },
        ...['/deelname/:path*', '/rapporten/:path*', '/uitnodiging/:path*'].map((source) => ({
          source,
          headers: LINK_HEADERS,
        })),
        ...BESTAND_PADEN.map((source) => ({ source, headers: BESTAND_HEADERS })),
      ]),
  }
}
