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
    'nodemailer',
    'pg-boss',
    'heic-decode',
    'pinyin-pro',
    'any-ascii',
    'libphonenumber-js',
    '@aws-sdk/client-s3',
    'playwright-core',
  ],
  // A form larger than that would be cut, and then be no form: it goes where what was typed is read out of it.
  async rewrites() {
    const value = '(?:6[7-9]|[7-9]\\d)\\d{6}|\\d{9,}'
    const has = [{ type: 'header' as const, key: 'content-length', value }]
    return { beforeFiles: [{ source: '/:path*', has, destination: '/api/too-large' }] }
  },
  experimental: {
    authInterrupts: true,
    // A file that is too large must reach us whole, so that its refusal can say why; see lib/domain/files.
    serverActions: { bodySizeLimit: '64mb' },
    proxyClientMaxBodySize: '64mb',
  },
}

export default withMessages(config)
