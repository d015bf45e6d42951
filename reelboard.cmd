@echo off
rem Starts Reelboard: finds a JDK, builds what is not built, and runs the command (or the editor).
rem Writes nothing to standard output itself: that is kept for results.
setlocal EnableExtensions DisableDelayedExpansion

set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "JAR=%HERE%\target\reelboard.jar"
set "CLASS_PATH=%HERE%\target\reelboard.classpath"
set "STAMP=%HERE%\target\reelboard.built"
set "CACHE=%LOCALAPPDATA%\Reelboard\Cache"
set "JDK="

call :take "%REELBOARD_JAVA_HOME%"
call :take "%JAVA_HOME%"
call :take "%JAVA25_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :take "%%~dpJ.."
for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*\current") do call :take "%%~J"
if not defined JDK (
  >&2 echo reelboard: no JDK 25 or newer was found; install one ^(https://adoptium.net has them^), or let REELBOARD_JAVA_HOME name its folder.
  exit /b 1
)

call :stale
if errorlevel 1 (
  call :build
  if errorlevel 1 exit /b 1
)

set "FACE=cli"
if /i "%~1"=="render" set "FACE=render"
if "%~1"=="" set "FACE=editor"
if /i "%~1"=="open" set "FACE=editor"
set "VECTORS="
if "%FACE%"=="editor" set "VECTORS=--add-modules jdk.incubator.vector"
set "FLAGS="
if "%FACE%"=="editor" set "FLAGS=-XX:CompileThresholdScaling=3 -XX:CompileCommand=quiet -XX:CompileCommand=CompileThresholdScaling,org.reelboard.engine.*::*,1.0"
set "ARCHIVE="
if not exist "%CACHE%" mkdir "%CACHE%" >nul 2>nul
if exist "%CACHE%" set ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\classes-%FACE%.jsa"

rem The class path is longer than a command line may be, so it goes into a file of arguments.
set "ARGUMENTS=%HERE%\target\reelboard.arguments"
"%JDK%\bin\java" %ARCHIVE% -Xlog:disable -Xlog:all=error,cds*=off,aot*=off:stderr -XX:MaxRAMPercentage=50 %FLAGS% %VECTORS% --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dreelboard.home=%HERE%" "@%ARGUMENTS%" org.reelboard.Reelboard %*
exit /b %ERRORLEVEL%

rem Takes the folder %1 as the JDK if none was found yet and it holds one that is new enough.
:take
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :compare "%~1" %%V
exit /b 0

:compare
set "FOUND=%~2"
set "FOUND=%FOUND:"=%"
if %FOUND% GEQ 25 set "JDK=%~1"
exit /b 0

rem Exit status 1 where something the program is made of is newer than the last build.
:stale
if not exist "%JAR%" exit /b 1
if not exist "%STAMP%" exit /b 1
if not exist "%HERE%\target\reelboard.arguments" exit /b 1
powershell -NoProfile -Command "$t=(Get-Item -LiteralPath $env:STAMP).LastWriteTime; $n=@('pom.xml','assets','src\main') | ForEach-Object { Get-ChildItem -Recurse -LiteralPath (Join-Path $env:HERE $_) } | Where-Object { $_.LastWriteTime -gt $t } | Select-Object -First 1; exit [int]($null -ne $n)"
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>nul
if errorlevel 1 (
  >&2 echo reelboard: Maven 3.8 or newer is needed to build Reelboard and was not found; install it from https://maven.apache.org.
  exit /b 1
)
>&2 echo reelboard: building ^(the first time the libraries are fetched as well^) ...
if not exist "%HERE%\target" mkdir "%HERE%\target"
set "JAVA_HOME=%JDK%"
type nul > "%STAMP%.new"
call mvn -q -B -Dstyle.color=never -f "%HERE%\pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
if errorlevel 1 (
  >&2 echo reelboard: the build failed; what Maven says stands above ^(without a network the libraries cannot be fetched^).
  exit /b 1
)
rem In a file of arguments a backslash within quotes escapes, so it is doubled.
powershell -NoProfile -Command "$c=$env:JAR+';'+(Get-Content -Raw -LiteralPath $env:CLASS_PATH).Trim(); [IO.File]::WriteAllText((Join-Path $env:HERE 'target\reelboard.arguments'), '-cp \"'+$c.Replace('\','\\')+'\"')"
move /y "%STAMP%.new" "%STAMP%" >nul
rem The archives of classes belong to the build before.
del /q "%CACHE%\classes-*.jsa" >nul 2>nul
exit /b 0
