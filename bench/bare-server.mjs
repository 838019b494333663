// The ceiling: Fastify and mysql2 doing the same statements and nothing else. No session, no rights, no checks, no audit.
import Fastify from 'fastify';
import { createPool } from 'mysql2/promise';

const pool = createPool({ uri: process.env.MEDEL_DATABASE_URL, connectionLimit: 20, decimalNumbers: true });
const app = Fastify();
const COLUMNS =
  'c.id, c.registry_number, c.state, c.allotted, c.paid, c.next_due_on, o.name, r.name AS round';
const JOINS =
  'grant_case c JOIN organisation o ON o.id = c.organisation_id JOIN round r ON r.id = c.round_id';

app.get('/list', async () => {
  const [rows] = await pool.execute(
    `SELECT STRAIGHT_JOIN ${COLUMNS} FROM ${JOINS} ORDER BY c.id DESC LIMIT 25`,
  );
  const [[{ total }]] = await pool.execute('SELECT COUNT(*) AS total FROM grant_case');
  return { rows, total };
});

app.get('/cases/:id', async ({ params }) => {
  const [rows] = await pool.execute(`SELECT ${COLUMNS} FROM ${JOINS} WHERE c.id = ?`, [params.id]);
  return rows[0];
});

app.get('/sums', async () => {
  const [rows] = await pool.execute(
    'SELECT state, COUNT(*) AS n, SUM(allotted) AS allotted, SUM(paid) AS paid FROM grant_case GROUP BY state',
  );
  return rows;
});

app.post('/cases/:id/officer', async ({ params, body }) => {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    await connection.execute('SELECT version FROM grant_case WHERE id = ? FOR UPDATE', [params.id]);
    await connection.execute('UPDATE grant_case SET officer_id = ?, version = version + 1 WHERE id = ?', [
      body.officerId,
      params.id,
    ]);
    await connection.execute(
      "INSERT INTO case_event (case_id, event, actor_name, actor_role, data, at, day) VALUES (?, 'assign', 'bench', 'caseOfficer', '{}', NOW(3), CURDATE())",
      [params.id],
    );
    await connection.commit();
    return { id: params.id };
  } finally {
    connection.release();
  }
});

await app.listen({ port: Number(process.env.MEDEL_PORT), host: '127.0.0.1' });
