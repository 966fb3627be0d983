"""An application on FastAPI that does what three of the server's endpoints do; only measured, never used."""
import base64
import hashlib
import hmac
import json
import os
import sqlite3
import time
from typing import Annotated, Literal

from fastapi import FastAPI, Header, HTTPException
from pydantic import BaseModel, Field

app = FastAPI()
SECRET = os.environ["PEER_SECRET"].encode()
database = sqlite3.connect(os.environ["PEER_DATABASE"], check_same_thread=False)
database.execute("create table if not exists meals (position integer primary key, meal text not null)")
WEEK = json.loads(os.environ["PEER_WEEK"])
database.executemany("insert or replace into meals values (?, ?)", [(n, json.dumps(meal)) for n, meal in enumerate(WEEK["meals"])])
database.commit()
REST = {name: value for name, value in WEEK.items() if name != "meals"}
FACTORS = {"sedentary": 1.2, "light": 1.375, "moderate": 1.55, "active": 1.725, "very_active": 1.9}
GOALS = {"cut": 0.8, "maintain": 1.0, "bulk": 1.1}


class Body(BaseModel):
    sex: Literal["female", "male"]
    age: Annotated[int, Field(ge=13, le=120)]
    height_cm: Annotated[float, Field(ge=80, le=272)]
    weight_kg: Annotated[float, Field(ge=25, le=500)]
    activity_level: Literal["sedentary", "light", "moderate", "active", "very_active"]
    fitness_goal: Literal["cut", "maintain", "bulk"]


@app.get("/health")
async def health():
    return {"status": "ok"}


@app.post("/api/macros/calculate")
async def calculate(body: Body):
    resting = 10 * body.weight_kg + 6.25 * body.height_cm - 5 * body.age + (5 if body.sex == "male" else -161)
    total = resting * FACTORS[body.activity_level]
    target = total * GOALS[body.fitness_goal]
    protein, fats = 2 * body.weight_kg, 0.25 * target / 9
    carbs = (target - 4 * protein - 9 * fats) / 4
    return {"bmr": resting, "tdee": total, "target_calories": target, "macros": {"protein": protein, "carbs": carbs, "fats": fats}}


def user(authorization):
    signed, _, signature = authorization.removeprefix("Bearer ").rpartition(".")
    decode = lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if not hmac.compare_digest(hmac.digest(SECRET, signed.encode(), hashlib.sha256), decode(signature)):
        raise HTTPException(401)
    claims = json.loads(decode(signed.split(".")[1]))
    if claims["exp"] < time.time():
        raise HTTPException(401)
    return claims["sub"]


@app.get("/api/meals/week")
async def week(authorization: Annotated[str, Header()]):
    user(authorization)
    rows = database.execute("select meal from meals order by position").fetchall()
    return REST | {"meals": [json.loads(meal) for meal, in rows]}
