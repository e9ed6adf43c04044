@echo off
rem Starts Buildout Atlas on the first Java 25 or newer that is found.
setlocal EnableExtensions DisableDelayedExpansion

for %%A in ("%~dp0..") do set "atlas=%%~fA"
set "java="

if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J" == "" call :try "%%~dp$PATH:J.."
for %%P in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do (
  for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "OpenJDK") do (
    for /d %%D in ("%%~P\%%~V\*") do call :try "%%~D"
  )
)
for /d %%D in ("%USERPROFILE%\.jdks\*") do call :try "%%~D"

if not defined java (
  echo Buildout Atlas needs Java 25 or newer, and none was found: install a JDK 25 or set JAVA_HOME to where it is. 1>&2
  exit /b 3
)

rem The classes of the first start of a kind are kept, so that the next ones are quicker. Where that
rem cannot be, or what is kept fits no more, all works the same.
set "kind=window"
for %%C in (export validate explain check-deck) do if "%~1" == "%%C" set "kind=%%C"
set "kept=%LOCALAPPDATA%\buildout-atlas"
if not exist "%kept%" mkdir "%kept%" 2>nul
set "share="
rem Of what is kept Java is to say nothing: a command's output is read by programs.
if exist "%kept%" set share=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%kept%\%kind%.jsa" -Xlog:disable

"%java%" "@%atlas%\lib\java.options" "--module-path=%atlas%\lib\javafx" %share% -jar "%atlas%\lib\buildout-atlas.jar" %*
exit /b %ERRORLEVEL%

:try
if defined java exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==." %%K in ("%~1\release") do if "%%K" == "JAVA_VERSION" call :accept "%~1" %%L"
exit /b 0

rem The number comes with the quotation mark before it, and the call above adds the one after it.
:accept
if %~2 GEQ 25 set "java=%~1\bin\java.exe"
exit /b 0
