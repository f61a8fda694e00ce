import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withMessages = createNextIntlPlugin('./lib/i18n/request.ts')

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` runs the type checker and the linter as steps of their own.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@node-rs/argon2',
    'sharp',
    'pino',
    'heic-decode',
    'pinyin-pro',
    'any-ascii',
    'libphonenumber-js',
    '@aws-sdk/client-s3',
  ],
  experimental: {
    authInterrupts: true,
    // A file that is too large must reach us whole, so that its refusal can say why; see lib/domain/files.
    serverActions: { bodySizeLimit: '64mb' },
    proxyClientMaxBodySize: '64mb',
  },
}

export default withMessages(config)
