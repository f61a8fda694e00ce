import { Pool } from 'pg'

export const pool = new Pool({ connectionString: process.env.FLOOR_DATABASE_URL, max: 12 })
