"""What all tables share."""

from sqlalchemy import BigInteger, Integer, MetaData

metadata = MetaData()

# SQLite finds a row by its number at once only when the column is called INTEGER (64 bits wide there).
ROW_ID = BigInteger().with_variant(Integer, "sqlite")
